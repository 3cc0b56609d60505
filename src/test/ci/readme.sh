# Every command of the README runs as it stands there.
root=$PWD
cd "$WORK"
ln -s "$root/wenpu" "$root/samples" .
echo 'SELECT ?s WHERE { ?s ?p ?o } LIMIT 1' >my-question.rq
# Facts that were extracted serve as gold for themselves.
mkdir gold
"$root/wenpu" extract samples/articles.jsonl 2>err | head -n 1 >gold/one.json

ran=0
while IFS= read -r command <&3; do
  bash -euo pipefail -c "${command/GOLD_DIR/gold}" >>out 2>err || fail "$command: ended with $?: $(tail -n 1 err)"
  ran=$((ran + 1))
done 3< <(grep '^\./wenpu' "$root/README.md")
[ "$ran" -ge 9 ] || fail "only $ran commands found in README.md"
for file in news.ttl news.gexf facts.jsonl ai.html; do
  [ -s "$file" ] || fail "$file is missing or empty"
done
