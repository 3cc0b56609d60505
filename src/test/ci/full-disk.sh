# A full disk and a disk that can only be read give a clear error, and leave a store that opens. A disk of its own needs root.
root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}
# The data that come with the program must fit, all the articles must not.
disk=$WORK/disk
mkdir "$disk"
if ! root mount -t tmpfs -o size=180m tmpfs "$disk" 2>/dev/null; then
  echo "left out: no right to mount a small disk"
  exit 0
fi
trap 'root umount -l "$disk"' EXIT
root chmod 777 "$disk"

for i in $(seq 3000); do
  printf '{"id": "g%d", "headline": "第%d题", "date": "2026-01-%02d", "text": "广东省省长孟凡利说，人工智能很重要，要支持%d家企业。"}\n' "$i" "$i" $((i % 28 + 1)) "$i"
done >"$WORK/in.jsonl"

code=0
./wenpu build "$WORK/in.jsonl" --store "$disk/store" --quads-per-commit 5000 >/dev/null 2>"$WORK/err" || code=$?
[ "$code" -eq 1 ] || fail "a build on a full disk ended with $code: $(tail -n 1 "$WORK/err")"
grep -q "disk full: store $disk/store" "$WORK/err" || fail "no word of a full disk: $(tail -n 1 "$WORK/err")"
! grep -qE '^\s+at ' "$WORK/err" || fail "a stack trace"

cat >"$WORK/articles.rq" <<'END'
PREFIX schema: <https://schema.org/>
SELECT ?article { ?article a schema:NewsArticle ; schema:articleBody ?text }
END
articles() {
  ./wenpu query "$WORK/articles.rq" --store "$disk/store" --format csv >"$WORK/out" 2>"$WORK/err" || fail "the store does not open: $(tail -n 1 "$WORK/err")"
  [ "$(wc -l <"$WORK/out")" -gt 1 ] || fail "no article is left in the store"
}
articles

root mount -o remount,ro "$disk"
for command in "build $WORK/in.jsonl" "query $WORK/articles.rq"; do
  code=0
  # shellcheck disable=SC2086 # the command is words
  ./wenpu $command --store "$disk/store" >/dev/null 2>"$WORK/err" || code=$?
  [ "$code" -eq 1 ] || fail "$command ended with $code on a disk that can only be read"
  grep -qi 'read-only\|only be read' "$WORK/err" || fail "not clear: $(tail -n 1 "$WORK/err")"
  [ "$(wc -l <"$WORK/err")" -eq 1 ] || fail "more than one line: $(cat "$WORK/err")"
done
root mount -o remount,rw "$disk"
articles
