package org.wenpu.input.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Article;
import org.wenpu.input.Collected;
import org.wenpu.input.ReadingDefaults;

class WebPageReaderTest {
  private static final String REPORT =
      """
      <!DOCTYPE html><html><head><meta name="contentid" content="VIDE1"><title>[视频]三江大桥封顶</title></head>
      <body><div class="playingVideo"><div class="tit">[视频]三江大桥封顶</div></div>
      <span class="laiyuan">来源 : 央视网</span><span class="time">2026-03-06 19:25</span>
      <div class="video_brief">三江大桥封顶。</div>
      <div class="content_area" id="content_area">%s</div>
      <span>编辑：沈桐</span>
      <span id="zb">责任编辑：方可</span></body></html>
      """;

  private static final String DOCUMENT =
      """
      <html><head><title>林川省人民政府关于推广电子凭证的通知</title></head><body><table>
      <tr><td><b>索 引 号：</b></td><td>000011111/2026-00017</td>
          <td><b>主题分类：</b></td><td>财政、金融\\\\税务</td></tr>
      <tr><td><b>发文机关：</b></td><td>林川省人民政府 三江市人民政府</td>
          <td><b>成文日期：</b></td><td>2026年02月03日</td></tr>
      <tr><td><b>标　　题：</b></td><td colspan="3">林川省人民政府关于推广电子凭证的通知</td></tr>
      <tr><td><b>发文字号：</b></td><td>林政发〔2026〕7号</td>
          <td><b>发布日期：</b></td><td>2026年02月09日</td></tr>
      <tr><td><b>主 题 词：</b></td><td></td></tr></table>
      <table><tr><td id="UCAP-CONTENT"><p><b>林川省人民政府关于推广<br>电子凭证的通知</b></p>
      <p>林政发〔2026〕7号</p><p>各市人民政府：</p><p>推广电子凭证。</p>
      <table><tr><td>三江</td><td><p>40</p></td></tr></table></td></tr></table>
      </body></html>
      """;

  @Test
  void broadcasterPageGivesHeadlineBodyAndItsOwnId() {
    Article article =
        only(report("<p><strong>央视网消息</strong>（新闻联播）：大桥&ldquo;今天&rdquo;封顶。</p><p>全长三公里。</p>"));
    assertThat(article.id()).isEqualTo("VIDE1");
    assertThat(article.headline()).isEqualTo(Article.Headline.of("三江大桥封顶"));
    assertThat(article.date()).isEqualTo("2026-03-06");
    assertThat(article.text()).isEqualTo("央视网消息（新闻联播）：大桥“今天”封顶。\n全长三公里。");
    assertThat(article.metadata().publisher()).isEqualTo("央视网");
    assertThat(article.documentMetadata()).isNull();
  }

  @Test
  void broadcasterPageNamesItsEditors() {
    assertThat(only(report("<p>大桥封顶。</p>")).metadata().editors()).containsExactly("沈桐", "方可");
  }

  @Test
  void editingThatTheReportTellsOfIsNoEditor() {
    String report = report("<p><span>档案馆编辑：大桥今天封顶。</span><span>编辑的画册出版。</span></p>");
    assertThat(only(report).metadata().editors()).containsExactly("沈桐", "方可");
  }

  @Test
  void programmeWithoutABodyGivesItsSummary() {
    assertThat(only(report("")).text()).isEqualTo("三江大桥封顶。");
  }

  @Test
  void dayListGivesTheReportsOfTheDay() {
    String item =
        "<li><div class=\"image\"><a href=\"https://tv.cctv.com/2026/%1$s.shtml\" title=\"%2$s\"></a></div>"
            + "<a href=\"https://tv.cctv.com/2026/%1$s.shtml\" title=\"%2$s\"><i>完整版</i>%2$s</a></li>";
    Article article =
        only(
            "<link rel=\"stylesheet\" href=\"style.css\"/>\n"
                + String.format(Locale.ROOT, item, "VIDEall", "《新闻联播》 20260306 19:00")
                + String.format(Locale.ROOT, item, "VIDEa", "[视频]大桥封顶")
                + String.format(Locale.ROOT, item, "VIDEb", "[视频]图书馆开馆"));
    assertThat(article.id()).isEqualTo("VIDEall");
    assertThat(article.date()).isEqualTo("2026-03-06");
    assertThat(article.headline().title()).isEqualTo("《新闻联播》 20260306 19:00");
    assertThat(article.text()).isEqualTo("大桥封顶\n图书馆开馆");
  }

  @Test
  void documentBringsItsMetadata() {
    Article article = only(DOCUMENT);
    assertThat(article.documentMetadata())
        .isEqualTo(
            new Article.DocumentMetadata(
                "000011111/2026-00017",
                List.of("财政、金融", "税务"),
                List.of("林川省人民政府", "三江市人民政府"),
                "林川省人民政府关于推广电子凭证的通知",
                "林政发〔2026〕7号",
                LocalDate.of(2026, 2, 3),
                LocalDate.of(2026, 2, 9),
                List.of()));
    assertThat(article.date()).isEqualTo("2026-02-09");
  }

  @Test
  void documentDoesNotRepeatItsTitleAndKeepsRowsTogether() {
    assertThat(only(DOCUMENT).text()).isEqualTo("林政发〔2026〕7号\n各市人民政府：\n推广电子凭证。\n三江　40");
  }

  @Test
  void tableOfNewsIsNoDocumentMetadata() {
    assertThat(
            only("""
                    <h1>雪停了</h1><p class="date">2026-03-06</p><div class="article"><p class="sec">
                    《三江日报》（2026年03月06日 第 02 版）</p><div id="ozoom"><p>雪停了。</p>
                    <table><tr><td>标题</td><td>雪</td></tr></table></div></div>
                    """
                    .replace("<div class=\"article\">", "<div class=\"article\"><h1>雪停了</h1>"))
                .documentMetadata())
        .isNull();
  }

  @Test
  void paperOfTheOldFormKeepsItsBodyInFounderMarks() {
    Article article =
        only(
            """
            <html><head><title>雪停了-三江日报</title></head><body>
            <!--enpproperty <articleid>7</articleid><date>2019-03-06 00:00:00.0</date>
            <author>本报记者 沈桐 方可</author><title>雪停了</title><introtitle>三天三夜</introtitle>
            <subtitle>路通了</subtitle><nodename>要闻</nodename>/enpproperty-->
            <div><founder-title>雪停了</founder-title>
            <table class="pci_c"><tr><td><p>三江大桥。</p></td></tr></table>
            <founder-content><!--enpcontent--><P>今天雪停了。</P><P>路也通了。</P><!--/enpcontent-->
            </founder-content>版权所有</div></body></html>
            """);
    assertThat(article.headline()).isEqualTo(new Article.Headline("雪停了", "三天三夜", "路通了"));
    assertThat(article.date()).isEqualTo("2019-03-06");
    assertThat(article.metadata().authors()).containsExactly("沈桐", "方可");
    assertThat(article.metadata().section()).isEqualTo("要闻");
    assertThat(article.text()).isEqualTo("今天雪停了。\n路也通了。");
    assertThat(article.captions()).containsExactly(new Article.Caption("三江大桥。", null));
  }

  @Test
  void contentMarksAloneAreEnough() {
    Article article =
        only(
            """
            <html><head><title>雪停了-三江日报</title></head><body><p id="paperdatediv">2012年03月06日</p>
            <div>上一篇<!--enpcontent-->今天雪停了。<br>路也通了。<!--/enpcontent-->下一篇</div></body></html>
            """);
    assertThat(article.text()).isEqualTo("今天雪停了。\n路也通了。");
    assertThat(article.metadata().publisher()).isEqualTo("三江日报");
  }

  @Test
  void paperOfTheNewFormNamesItsAuthorInTheSectionLine() {
    Article article =
        only(
            """
            <html><body><div class="article"><h3>三天三夜</h3><h1>雪停了</h1><h2></h2>
            <p class="sec">本报记者　沈　桐　方　可<span class="date">《人民日报》（2025年03月06日　第 04 版）</span></p>
            <div id="ozoom"><p>　　今天雪停了。</p><p>　　路也通了。</p></div></div></body></html>
            """);
    assertThat(article.headline()).isEqualTo(new Article.Headline("雪停了", "三天三夜", null));
    assertThat(article.metadata())
        .isEqualTo(new Article.Metadata("人民日报", List.of("沈桐", "方可"), null, "04", null));
    assertThat(article.date()).isEqualTo("2025-03-06");
    assertThat(article.text()).isEqualTo("今天雪停了。\n路也通了。");
  }

  @Test
  void anyOtherPageIsReadByItsRunningText() {
    String paragraph = "<p>今天上午，三江大桥的最后一段钢梁，在两岸人们的掌声里，稳稳地落到了桥墩上，全桥就此贯通。</p>";
    Article article =
        only(
            "<html><head><title>大桥贯通 - 三江在线</title><meta name=\"author\" content=\"沈桐\">"
                + "<link rel=\"canonical\" href=\"https://news.example/bridge\"></head><body>"
                + "<div class=\"nav\"><a href=\"/\">首页</a> <a href=\"/x\">本地</a></div>"
                + "<h1>三江大桥贯通</h1><div class=\"info\">来源：三江在线 2026-03-06 10:20</div>"
                + "<div class=\"article-content\">"
                + paragraph.repeat(6)
                + "</div><div class=\"footer\"><a href=\"/about\">关于我们</a></div></body></html>");
    assertThat(article.headline().title()).isEqualTo("三江大桥贯通");
    assertThat(article.date()).isEqualTo("2026-03-06");
    assertThat(article.metadata().url()).isEqualTo("https://news.example/bridge");
    assertThat(article.metadata().authors()).containsExactly("沈桐");
    assertThat(article.text()).contains("全桥就此贯通").doesNotContain("首页").doesNotContain("关于我们");
  }

  @Test
  void pageWithoutBodyOrDateIsAProblem() {
    assertThat(
            read("<html><body><div id=\"UCAP-CONTENT\"><p>雪。</p></div></body></html>").messages())
        .containsExactly("-: no headline");
    assertThat(read("<title>雪停了</title><div id=\"UCAP-CONTENT\"><p>雪。</p></div>").messages())
        .containsExactly("-: no date in the page or the file's name, --date gives one");
    assertThat(
            read("<title>雪停了</title><i class=\"pages-date\">2026-03-06</i><p id=\"UCAP-CONTENT\">")
                .messages())
        .containsExactly("-: headline without a text: 雪停了");
  }

  private static String report(String body) {
    return String.format(Locale.ROOT, REPORT, body);
  }

  private static Article only(String page) {
    Collected collected = read(page);
    assertThat(collected.problems).isEmpty();
    assertThat(collected.articles).hasSize(1);
    return collected.articles.get(0);
  }

  private static Collected read(String page) {
    return Collected.ofStdin(page.getBytes(StandardCharsets.UTF_8), ReadingDefaults.NONE);
  }
}
