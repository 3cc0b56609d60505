# Killed at random moments (thirty, or KILLS): the store opens every time, every article in it is whole, and the finished build is the undisturbed one.
kills=${KILLS:-30}
# Programs that live for seconds are not worth a compiler's best.
export WENPU_JAVA_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC ${WENPU_JAVA_OPTS:-}"
seed=${SEED:-$RANDOM}
RANDOM=$seed
echo "seed $seed"

# A part of the archive when it is there, generated articles otherwise.
in=$WORK/in
mkdir "$in"
mapfile -t archive < <(find "${SHARED:-}/corpus/xwlb/news" -name '*.md' 2>/dev/null | sort)
if [ "${#archive[@]}" -gt 0 ]; then
  cp "${archive[@]:0:2}" "$in"
else
  for i in $(seq 150); do
    printf '{"id": "g%d", "headline": "第%d题", "date": "2026-01-%02d", "text": "广东省省长孟%s在第%d次会上说，人工智能很重要，要支持%d家企业。\\n河北提出，支持保定建设%d个标注基地。"}\n' \
      "$i" "$i" $((i % 28 + 1)) "凡利" "$i" "$i" "$i"
  done >"$in/generated.jsonl"
fi

# Small transactions, so that many moments lie between two of them.
build() {
  exec ./wenpu build "$in" --store "$1" --quads-per-commit 1000 --progress none
}

cat >"$WORK/graphs.rq" <<'END'
SELECT ?graph (COUNT(*) AS ?triples) { GRAPH ?graph { ?s ?p ?o } } GROUP BY ?graph ORDER BY ?graph
END

# graphs STORE FILE: the graphs of a store, each with the number of its triples.
graphs() {
  ./wenpu query "$WORK/graphs.rq" --store "$1" --format csv >"$2" 2>"$WORK/err" || fail "the store does not open after a kill: $(tail -n 1 "$WORK/err")"
}

# turtle STORE: everything in a store, in STORE.ttl.
turtle() {
  ./wenpu export --store "$1" --format turtle -o "$1.ttl" 2>"$WORK/err" || fail "export of ${1##*/} ended with $?: $(tail -n 1 "$WORK/err")"
}

begin=$(date +%s%N)
(build "$WORK/undisturbed") >"$WORK/log" 2>&1 || [ $? -eq 1 ] || fail "the undisturbed build failed: $(tail -n 1 "$WORK/log")"
milliseconds=$((($(date +%s%N) - begin) / 1000000))
graphs "$WORK/undisturbed" "$WORK/undisturbed.csv"
turtle "$WORK/undisturbed"

# isWhole: nothing in the store that the undisturbed one has not, or has otherwise.
isWhole() {
  graphs "$WORK/store" "$WORK/store.csv"
  grep -vxFf "$WORK/undisturbed.csv" "$WORK/store.csv" >"$WORK/torn" && fail "torn: $(head -n 3 "$WORK/torn")"
  return 0
}

isFinished() {
  turtle "$WORK/store"
  cmp "$WORK/undisturbed.ttl" "$WORK/store.ttl" || fail "the finished build is another one"
}

killed=0
between=0
while [ "$killed" -lt "$kills" ]; do
  build "$WORK/store" >"$WORK/log" 2>&1 &
  program=$!
  # Every other time near the end, when the indexes of a first build are made.
  earliest=$((killed % 2 == 0 ? 0 : milliseconds * 3 / 4))
  sleep "$(awk "BEGIN { print ($earliest + $RANDOM / 32768 * ($milliseconds - $earliest)) / 1000 }")"
  if kill -9 "$program" 2>/dev/null; then
    wait "$program" 2>/dev/null || true
    killed=$((killed + 1))
    # Looking costs as much as a build: every third time; the next build opens the store anyway.
    if [ $((killed % 3)) -eq 0 ] && [ -e "$WORK/store/wenpu-store" ]; then
      isWhole
      [ "$(wc -l <"$WORK/store.csv")" -lt "$(wc -l <"$WORK/undisturbed.csv")" ] && between=$((between + 1))
    fi
  else
    code=0
    wait "$program" || code=$?
    [ "$code" -le 1 ] || fail "a build after a kill ended with $code: $(tail -n 1 "$WORK/log")"
    isFinished
    rm -rf "$WORK/store"
  fi
done
code=0
(build "$WORK/store") >"$WORK/log" 2>&1 || code=$?
[ "$code" -le 1 ] || fail "the last build ended with $code: $(tail -n 1 "$WORK/log")"
isWhole
isFinished
echo "$killed kills, $between of them seen with a part of the articles"
