# A malformed gold file is named, with the reason, and makes the evaluation end with 1.
mkdir "$WORK/gold"
printf '{"id": "a", "headline": "甲", "date": "2026-01-30", "text": "甲。", "entities": [{"type": "PER", "begin": 0, "end": 9}]}' >"$WORK/gold/span.json"
printf '{"id": ' >"$WORK/gold/broken.json"
code=0
./wenpu evaluate "$WORK/gold" >"$WORK/out" 2>"$WORK/err" || code=$?
[ "$code" -eq 1 ] || fail "ended with $code, not 1"
grep -q 'span.json.*entities\[0\] spans 0 to 9 of 2 characters' "$WORK/err" || fail "span.json is not named"
grep -q 'broken.json.*no JSON' "$WORK/err" || fail "broken.json is not named"
