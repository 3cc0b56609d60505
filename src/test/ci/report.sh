# The report page in a real browser: shows what it must, is quiet, asks for nothing, fits a desk, a phone and paper, works without script;
# and what an article plants in it does nothing.
./wenpu build samples --store "$WORK/store" >"$WORK/build" 2>&1 || fail "build: $(tail -n 1 "$WORK/build")"
./wenpu report --topic AI --store "$WORK/store" -o "$WORK/ai.html" 2>"$WORK/err" || fail "report: $(tail -n 1 "$WORK/err")"
./wenpu report --topic AI --store "$WORK/store" >"$WORK/again.html" 2>"$WORK/err" || fail "report: $(tail -n 1 "$WORK/err")"
cmp "$WORK/ai.html" "$WORK/again.html" || fail "the same store gives another page"
cat >"$WORK/planted.jsonl" <<'END'
{"id": "p", "date": "2026-01-30", "headline": "人工智能</title></style><script>document.title='broken'</script><img src=https://example.org/x.png onerror=\"document.title='broken'\">", "publisher": "\"><svg onload=document.title='broken'>", "url": "javascript:document.title='broken'", "text": "广东省省长孟凡利说，人工智能很重要<script>document.title='broken'</script>，要支持3家企业。"}
END
./wenpu build "$WORK/planted.jsonl" --store "$WORK/planted" >"$WORK/build" 2>&1 || fail "build: $(tail -n 1 "$WORK/build")"
./wenpu report --topic AI --store "$WORK/planted" -o "$WORK/planted.html" 2>"$WORK/err" || fail "report: $(tail -n 1 "$WORK/err")"
PYTHONPATH=src/test/interop /usr/bin/python3 - "$WORK" <<'PYTHON'
import os, sys
from browser import Browser

work = sys.argv[1]
page = f"file://{os.path.abspath(work)}/ai.html"
line = "#statements-440000 li:nth-child(2)"
browser = Browser()
try:
    for width, script in (1280, True), (390, True), (390, False):
        how = f"at {width} pixels {'with' if script else 'without'} script"
        browser.size(width)
        browser.open(f"{work}/ai.html", script)
        assert browser.value("document.querySelector('h1').textContent").startswith("人工智能"), f"no title {how}"
        assert browser.value("document.querySelectorAll('.tiles li').length") == 34, f"not 34 tiles {how}"
        mark = f"document.querySelector('{line} mark')"
        assert not browser.value(f"{mark}.checkVisibility()"), f"evidence shows before it is asked for {how}"
        browser.click(f"{line} summary")
        assert browser.value(f"{mark}.checkVisibility()"), f"evidence does not open {how}"
        assert "学习者画像" in browser.value(f"{mark}.innerText"), f"other words are marked {how}"
        colour = browser.value(f"getComputedStyle({mark}).backgroundColor")
        assert colour == "rgb(255, 224, 138)", f"the style is not in force {how}: {colour}"
        wide = browser.value("""[...document.querySelectorAll('body *')].filter(e => !e.closest('.picture, .scroll, .skip, thead')
          && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(e => e.outerHTML.slice(0, 80)).slice(0, 3)""")
        assert not wide and browser.value("document.documentElement.scrollWidth <= innerWidth"), f"too wide {how}: {wide}"
        browser.value("document.querySelectorAll('details').forEach(d => d.open = true)")
        browser.shoot(f"{work}/{width}{'' if script else '-plain'}.png")
        assert os.path.getsize(f"{work}/{width}{'' if script else '-plain'}.png") > 50000, f"an empty picture {how}"
        browser.click("nav a[href='#network']")
        assert browser.value("location.hash") == "#network", f"links do not lead {how}"
        assert browser.value("!document.querySelector('.tools').hidden") == script, f"tools that need the script {how}"

    browser.size(794)
    browser.call("Emulation.setEmulatedMedia", media="print")
    hidden = browser.value("[...document.querySelectorAll('mark')].filter(e => !e.getBoundingClientRect().height).length")
    assert hidden == 0, f"{hidden} sentences are missing on paper"
    browser.call("Emulation.setEmulatedMedia", media="")

    browser.size(1280)
    browser.open(f"{work}/planted.html")
    browser.value("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert browser.value("document.title").startswith("人工智能"), "an article has changed the page"
    assert browser.value("document.querySelectorAll('script').length") == 1, "an article has planted a script"
    assert "<img src=" in browser.value("document.querySelector('#statements .headline').textContent"), "a headline is cut"

    browser.open(f"{work}/ai.html")
    browser.value("""{ const s = document.querySelector('.tools select'); s.value = '440000'; s.dispatchEvent(new Event('change')); }""")
    shown = browser.value("[...document.querySelectorAll('#statements h3')].filter(e => e.checkVisibility()).map(e => e.textContent)")
    assert len(shown) == 1 and shown[0].startswith("广东省"), f"one place alone: {shown}"
    browser.click(".tools button")
    assert browser.value("document.querySelectorAll('details:not([open])').length") == 0, "not all evidence opens"
    overlaps = browser.value("""(() => { const boxes = [...document.querySelectorAll('.picture g > rect')].map(e => e.getBoundingClientRect());
      return boxes.filter((a, i) => boxes.some((b, j) => j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length; })()""")
    assert overlaps == 0, f"{overlaps} labels of the network lie on others"
    cut = browser.value("""[...document.querySelectorAll('.picture g')].filter(g => { const box = g.querySelector('rect').getBoundingClientRect();
      return [...g.querySelectorAll('text')].some(t => t.getBoundingClientRect().width > box.width); }).map(g => g.textContent)""")
    assert not cut, f"labels wider than their boxes: {cut}"
    assert not browser.said, f"the console says {browser.said}"
    others = [url for url in browser.requests if url.split("#")[0] not in (page, page.replace("ai.html", "planted.html"))]
    assert not others, f"the page asks for {others}"

    # Were anything planted all the same, the page's own rule would stop it.
    browser.value("""document.body.append(
      Object.assign(document.createElement('script'), {textContent: "document.title = 'broken'"}),
      Object.assign(new Image(), {src: 'https://example.org/x.png'}))""")
    assert browser.value("document.title").startswith("人工智能"), "a strange script runs"
    stopped = [words for words in browser.said if "Content Security Policy" in words]
    assert len(stopped) == 2, f"the rule stops {len(stopped)} of 2: {browser.said}"
    print(f"{len(browser.requests)} requests, all for the pages themselves")
finally:
    browser.close()
PYTHON
