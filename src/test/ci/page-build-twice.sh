# Building the same page twice changes nothing in the graph.
# needs: shared
page=$SHARED/corpus/page/2026-01-31-page.txt
for time in 1 2; do
  ./wenpu build "$page" --store "$WORK/store" >"$WORK/build$time" 2>&1 || fail "build $time: $(tail -n 1 "$WORK/build$time")"
  ./wenpu export --store "$WORK/store" --format turtle -o "$WORK/$time.ttl" 2>"$WORK/err" || fail "export $time: $(tail -n 1 "$WORK/err")"
done
cmp "$WORK/1.ttl" "$WORK/2.ttl" || fail "the second build changed the graph"
