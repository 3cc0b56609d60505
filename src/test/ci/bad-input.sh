# What cannot be read gets one clear line with file and reason; the rest of the input goes on; the exit code says so.
in=$WORK/in
mkdir "$in"
: >"$in/empty.txt"
head -c 4096 /dev/urandom >"$in/binary.bin"
printf '{"id": "a", "headline": "甲", "date": "2026-01-30", "text": "广东省省长孟凡利说，人工智能很重要。"}\n{"id": \n{"id": "b", "headline": "乙"}\n{"id": "c", "headline": "丙", "text": "丙。"}\n' >"$in/broken.jsonl"
iconv -f utf8 -t gb18030 samples/2026-01-20-page.txt >"$in/2026-01-20-gb18030.txt"
{ printf '\xff\xfe'; iconv -f utf8 -t utf-16le samples/2026-01-31-page.txt; } >"$in/2026-01-31-utf16.txt"

# ends CODE COMMAND...: the program ends with this code and shows no stack trace.
ends() {
  local expected=$1 code=0
  shift
  ./wenpu "$@" >"$WORK/out" 2>"$WORK/err" || code=$?
  [ "$code" -eq "$expected" ] || fail "wenpu $* ended with $code, not $expected: $(tail -n 1 "$WORK/err")"
  ! grep -qE '^\s+at [a-z.]+|Exception in thread' "$WORK/err" || fail "wenpu $* shows a stack trace"
  [ "$expected" -eq 0 ] || [ -s "$WORK/err" ] || fail "wenpu $* says nothing"
}
# says WORDS...: one line of standard error has all of them.
says() {
  local lines words
  lines=$(cat "$WORK/err")
  for words in "$@"; do
    lines=$(grep -i -- "$words" <<<"$lines") || fail "no line with: $*"
  done
}

ends 1 build "$in" --store "$WORK/store"
says empty.txt
says binary.bin
says broken.jsonl:2
says broken.jsonl:3
says broken.jsonl:4 date
ends 0 query who-commented --topic AI --region Guangdong --store "$WORK/store" --format csv
grep -q 王海 "$WORK/out" || fail "the UTF-16 page is not in the store"
ends 0 extract "$in/2026-01-20-gb18030.txt"
grep -q 康义 "$WORK/out" || fail "the GB18030 page is not read"
ends 1 extract "$in/absent.txt"
says absent.txt
ends 2 query no-such-query --store "$WORK/store"
says no-such-query
ends 2 query who-commented --no-such-parameter x --store "$WORK/store"
says no-such-parameter
ends 2 export --store "$WORK/store" --format no-such-format
says no-such-format
ends 2 no-such-command
says no-such-command
ends 2 build
ends 1 query who-commented --topic AI --store "$WORK/absent"
says "$WORK/absent"
: >"$WORK/file"
ends 1 build samples --store "$WORK/file/store"
says "$WORK/file"

# One program a store: a second one is told so, and what the first one writes stays whole.
mkfifo "$WORK/pipe"
./wenpu build - --store "$WORK/shared" <"$WORK/pipe" >"$WORK/first" 2>&1 &
first=$!
exec 3>"$WORK/pipe"
head -n 1 samples/articles.jsonl >&3
for _ in $(seq 120); do
  [ -n "$(find "$WORK/shared" -name tdb.lock -size +0 2>/dev/null)" ] && break
  sleep 0.5
done
ends 1 build samples --store "$WORK/shared"
says "$WORK/shared"
exec 3>&-
wait "$first" || fail "the first program ended with $?: $(tail -n 1 "$WORK/first")"
ends 0 query recent-articles --store "$WORK/shared" --format csv
[ "$(wc -l <"$WORK/out")" -eq 2 ] || fail "$(($(wc -l <"$WORK/out") - 1)) articles in the store of the first program"

cat samples/articles.jsonl | ./wenpu extract - >"$WORK/out" 2>"$WORK/err" || fail "extract - ended with $?"
[ "$(wc -l <"$WORK/out")" -eq "$(wc -l <samples/articles.jsonl)" ] || fail "extract - gives $(wc -l <"$WORK/out") lines"
