# Results alone stand on standard output, and nothing that a library has to say stands on standard error.
./wenpu extract samples/articles.jsonl --format json >"$WORK/out" 2>"$WORK/err" || fail "extract ended with $?: $(tail -n 1 "$WORK/err")"
[ "$(wc -l <"$WORK/out")" -eq "$(wc -l <samples/articles.jsonl)" ] || fail "$(wc -l <"$WORK/out") lines"
python3 -c 'import json, sys; [json.loads(line) for line in open(sys.argv[1], encoding="utf8")]' "$WORK/out" || fail "standard output is not JSON lines"
! grep -nE 'WARN|SEVERE|WARNING|SLF4J|INFO|Exception|^\s+at ' "$WORK/err" || fail "noise on standard error: $(head -n 1 "$WORK/err")"
