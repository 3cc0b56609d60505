# Files made to crash, hang or fill the program: each is read or named with its reason in half a gigabyte, the good ones between them are loaded.
classes=target/test-classes:target/wenpu.jar
java -cp "$classes" org.wenpu.HostileInputs "$WORK/in" 500
java -Xmx512m -XX:+UseSerialGC -cp "$classes" org.wenpu.HostileRun "$WORK/in" || fail "not every file came to what it must"
code=0
WENPU_JAVA_OPTS="-Xmx512m -XX:+UseSerialGC" ./wenpu build "$WORK/in" --store "$WORK/store" >"$WORK/out" 2>"$WORK/err" || code=$?
[ "$code" -eq 1 ] || fail "the build ended with $code, not 1: $(tail -n 1 "$WORK/err")"
! grep -qE '^\s+at [a-z.]+|Exception' "$WORK/err" || fail "an exception shows: $(grep -m 1 Exception "$WORK/err")"
for file in "$WORK"/in/bad-*; do
  grep -qF "$file" "$WORK/err" || fail "$file is not named"
done
echo 'SELECT (COUNT(*) AS ?articles) WHERE { ?a <https://schema.org/articleBody> ?text }' >"$WORK/count.rq"
articles=$(./wenpu query "$WORK/count.rq" --store "$WORK/store" --format csv 2>"$WORK/err2" | tr -d '\r' | tail -n 1)
good=$(find "$WORK/in" -name 'good-*.jsonl' -o -name 'good-*.zip' | wc -l)
[ "$articles" -ge "$good" ] || fail "$articles articles in the store, of $good good files"
rm -rf "$WORK/in"
