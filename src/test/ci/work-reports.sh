# The work reports of all provinces build in under 20 seconds, and what they plan for AI can be compared over the provinces.
# needs: shared
begin=$(date +%s%N)
./wenpu build "$SHARED/corpus/gov-reports-2026" --store "$WORK/store" >"$WORK/build" 2>&1 || fail "build: $(tail -n 1 "$WORK/build")"
took=$((($(date +%s%N) - begin) / 1000000))
echo "$(tail -n 1 "$WORK/build" | tr -d '\r'), $took ms with the program's start"
[ "$took" -lt 20000 ] || fail "the reports took $took ms to build"
./wenpu query compare-provinces --topic AI --store "$WORK/store" --format csv >"$WORK/ai.csv" 2>"$WORK/err" || fail "query: $(tail -n 1 "$WORK/err")"
python3 - "$WORK/ai.csv" <<'PYTHON'
import csv, re, sys
rows = list(csv.DictReader(open(sys.argv[1], encoding="utf8")))
named = [r["province"] for r in rows if r["measures"] and re.search("人工智能|AI|智能体|大模型|智算|算力|机器人|具身|脑机|无人|智能", r["example"])]
print(f"{len(named)} provinces with a measure that names AI")
if len(named) < 28:
    sys.exit("without one: " + ", ".join(r["province"] for r in rows if r["province"] not in named))
PYTHON
