# The jar that JDK 17 built runs on JDK 25 as well.
# needs: jdk25
"$JAVA25/bin/java" -jar target/wenpu.jar --version >"$WORK/version" 2>"$WORK/err" || fail "--version: $(tail -n 1 "$WORK/err")"
grep -qE '[0-9]+\.[0-9]+\.[0-9]+' "$WORK/version" || fail "no version: $(cat "$WORK/version")"
"$JAVA25/bin/java" -jar target/wenpu.jar build samples --store "$WORK/store" >"$WORK/out" 2>"$WORK/err" || fail "build: $(tail -n 1 "$WORK/err")"
"$JAVA25/bin/java" -jar target/wenpu.jar query who-commented --topic AI --region Guangdong --store "$WORK/store" --format csv >"$WORK/rows" 2>"$WORK/err" || fail "query: $(tail -n 1 "$WORK/err")"
grep -q 王海 "$WORK/rows" || fail "the query does not find 王海"
