# A store built from real texts holds its evidence and its shapes, and comes back whole from its backup.
# needs: shared
mkdir "$WORK/in"
cp "$SHARED"/corpus/page/*.txt "$WORK/in"
cp "$SHARED"/corpus/xwlb/news/2026010[1-5].md "$WORK/in"
./wenpu build "$WORK/in" --store "$WORK/store" >"$WORK/build" 2>&1 || [ $? -eq 1 ] || fail "build: $(tail -n 1 "$WORK/build")"
for check in verify validate; do
  ./wenpu $check --store "$WORK/store" >"$WORK/$check" 2>"$WORK/err" || fail "$check: $(tail -n 1 "$WORK/err")"
done
./wenpu backup "$WORK/store.nq.gz" --store "$WORK/store" || fail "no backup"
./wenpu restore "$WORK/store.nq.gz" --store "$WORK/again" 2>"$WORK/err" || fail "restore: $(tail -n 1 "$WORK/err")"
for store in store again; do
  ./wenpu export --store "$WORK/$store" --format turtle -o "$WORK/$store.ttl" || fail "no export of $store"
done
cmp "$WORK/store.ttl" "$WORK/again.ttl" || fail "the restored store is another one"
./wenpu compact --store "$WORK/again" 2>"$WORK/err" || fail "compact: $(tail -n 1 "$WORK/err")"
./wenpu verify --store "$WORK/again" 2>"$WORK/err" || fail "verify after compact: $(tail -n 1 "$WORK/err")"
hits=$(./wenpu query search --text 人工智能 --store "$WORK/again" --format csv 2>"$WORK/err" | wc -l)
[ "$hits" -gt 5 ] || fail "only $hits lines for a common word: $(tail -n 1 "$WORK/err")"
head -c 2000 "$WORK/store.nq.gz" >"$WORK/cut.gz"
if ./wenpu restore "$WORK/cut.gz" --store "$WORK/cut" 2>"$WORK/err"; then fail "a cut backup was restored"; fi
[ ! -e "$WORK/cut" ] || fail "a cut backup left something"
