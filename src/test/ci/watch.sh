# wenpu watch builds from a folder, follows new, changed and removed files, and leaves the store free in between.
in=$WORK/in
mkdir "$in"
article() {
  printf '{"id": "%s", "headline": "题", "date": "2026-01-30", "text": "%s省长%s说，人工智能很重要。"}\n' "$1" "$2" "$3" >"$in/$1.jsonl"
}
cat >"$WORK/people.rq" <<'END'
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX wp: <https://w3id.org/wenpu/ontology#>
SELECT DISTINCT ?name { ?statement wp:speaker/skos:prefLabel ?name } ORDER BY ?name
END

# becomes NAMES...: within a minute these are the speakers in the store.
becomes() {
  local wanted
  wanted=$(printf '%s\n' "$@" | sort | tr '\n' ' ')
  for _ in $(seq 60); do
    if ./wenpu query "$WORK/people.rq" --store "$WORK/store" --format csv >"$WORK/out" 2>/dev/null; then
      [ "$(tail -n +2 "$WORK/out" | tr -d '\r' | sort | tr '\n' ' ')" != "$wanted" ] || return 0
    fi
    sleep 0.5
  done
  fail "not $wanted but $(tail -n +2 "$WORK/out" | tr '\n' ' '); $(tail -n 1 "$WORK/log")"
}

article a 甘肃省 林泽
./wenpu watch "$in" --store "$WORK/store" --interval 0.5 >"$WORK/log" 2>&1 &
program=$!
trap 'kill "$program" 2>/dev/null || true' EXIT
becomes 林泽
article b 青海省 贺原
becomes 林泽 贺原
article a 甘肃省 钟岭
becomes 贺原 钟岭
rm "$in/b.jsonl"
becomes 钟岭
kill "$program"
wait "$program" || true
becomes 钟岭
