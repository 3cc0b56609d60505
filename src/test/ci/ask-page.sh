# From the real page: every kind of question in both languages. The answers name these people, posts, documents and figures, with evidence.
# needs: shared
./wenpu build "$SHARED/corpus/page/2026-01-31-page.txt" --store "$WORK/store" >"$WORK/build" 2>&1 || fail "build: $(tail -n 1 "$WORK/build")"
# question, what the facts of the answer hold, what they do not
cat >"$WORK/questions" <<'QUESTIONS'
who commented on AI in Guangdong	王海|蔡毅	王坚
广东有谁谈到人工智能	王海|蔡毅	王坚
海南谁谈了AI	叶世阳	王海
which deputies from Zhejiang spoke about artificial intelligence	王坚	王海
what did Wang Hai say about AI	风险自动预警	
蔡毅对人工智能怎么看	学习者画像	
叶祖威说了什么	15%	
who is Ye Shiyang	文昌航天超算智慧科技有限公司|董事长|人大代表	
王昕是谁	主任医师|委员	
刘英担任什么职务	副司长	
who heads Zhejiang Lab	王坚	
谁负责之江实验室	王坚	
who chairs 文昌航天超算智慧科技有限公司	叶世阳	
广东的政协委员有谁	蔡毅	
who are the deputies of Hainan	叶世阳	
who is the prime minister of Britain	斯塔默	
what did Hebei announce on AI	数据标注	
重庆在人工智能方面有哪些举措	人工智能湾区	
河南提出了什么	中试基地	
what measures did Beijing announce on artificial intelligence	中关村	
compare the provinces on AI	河南|广东|北京|重庆	
比较各省在人工智能方面的举措	河南|广东|北京|重庆	
what is the AI revenue of Zhejiang	6800	
浙江人工智能核心产业营收是多少	6800亿元|20%	
有哪些关于服务贸易的文件	关于启动中英服务贸易协定联合可行性研究的谅解备忘录	
which documents mention 联委会	关于加强中英经贸联委会工作的谅解备忘录	
which agreements are there between China and Britain	关于建立双边服务伙伴关系的谅解备忘录|关于加强中英经贸联委会工作的谅解备忘录|出口中国	
中英签署了哪些协议	关于建立双边服务伙伴关系的谅解备忘录|关于加强中英经贸联委会工作的谅解备忘录	
2026年1月29日发生了什么	中国	
what happened between 25 and 31 January 2026	斯塔默	
who visited China	斯塔默	
谁访问了中国	斯塔默	
斯塔默访问了哪里	中国	
who met whom	中国|英国	
how are Wang Jian and Zhejiang Lab connected	主任	
蔡毅和广东有什么关系	委员	
how are Britain and China connected	event	
what is new on AI since 30 January 2026	王坚|王海	
2026年1月以来关于消费有什么新消息		
what is known about Starmer	斯塔默	
关于财政部知道什么	刘英	
之江实验室的信息	王坚	
who works at 财政部	刘英	
谁在华南理工大学软件学院任职	蔡毅	
who speaks for Beijing	汪礼俊|王昕	
谁代表海南	叶世阳	
which topics are discussed in Guangdong	养老	
广东关注哪些议题	养老	
who is named with Wang Hai	蔡毅	
谁和王坚一起被提到	王海	
QUESTIONS
cut -f 1 "$WORK/questions" | ./wenpu ask - --store "$WORK/store" --limit 100 >"$WORK/answers" 2>"$WORK/err" || fail "ask: $(tail -n 1 "$WORK/err")"
python3 - "$WORK" <<'PYTHON'
import sys

answers, current = {}, None
for line in open(f"{sys.argv[1]}/answers", encoding="utf8"):
    if line.startswith("# "):
        current = answers.setdefault(line[2:].strip(), [])
    elif current is not None:
        current.append(line.rstrip("\n"))
for row in open(f"{sys.argv[1]}/questions", encoding="utf8"):
    question, there, absent = row.rstrip("\n").split("\t")
    lines = answers.get(question) or sys.exit(f"{question}: no answer")
    facts = "\n".join(line for line in lines if not line.startswith(" "))
    for wanted in filter(None, there.split("|")):
        if wanted not in facts:
            sys.exit(f"{question}: no {wanted} in {facts}")
    for other in filter(None, absent.split("|")):
        if other in facts:
            sys.exit(f"{question}: {other} in {facts}")
    if not any("【" in line for line in lines) and "is named with" not in question and "一起被提到" not in question and "topics" not in question and "议题" not in question:
        sys.exit(f"{question}: no evidence")
PYTHON
