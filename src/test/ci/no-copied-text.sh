# No sentence of the real texts stands in the project: no run of 28 characters is theirs.
# needs: shared
python3 - "$SHARED" samples docs src ontology queries ./*.md <<'PYTHON'
import pathlib, re, sys
RUN = 28
def runs(path):
    text = re.sub(r"<[^>]*>", "", path.read_text(encoding="utf8", errors="ignore"))
    text = re.sub(r"\s+", "", text)
    # Names of documents and latin text are nobody's sentence.
    return (text[i:i + RUN] for i in range(len(text) - RUN + 1))
def files(names):
    for name in map(pathlib.Path, names):
        yield from (f for f in ([name] if name.is_file() else name.rglob("*")) if f.is_file())
chinese = re.compile(r"[\u4e00-\u9fff]")
ours = {}
for file in files(sys.argv[2:]):
    for run in runs(file):
        if len(chinese.findall(run)) >= RUN * 3 // 4:
            ours.setdefault(run, file)
shared = pathlib.Path(sys.argv[1])
theirs = [f for folder in ("corpus/page", "corpus/xwlb", "corpus/gov-reports-2026", "corpus/html", "gold/dev") for f in files([shared / folder])]
for file in theirs:
    for run in runs(file):
        if run in ours:
            sys.exit(f"{ours[run]} has words of {file.name}: {run}")
PYTHON
