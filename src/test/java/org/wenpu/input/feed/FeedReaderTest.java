package org.wenpu.input.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Article;
import org.wenpu.input.Collected;
import org.wenpu.input.ReadingDefaults;

class FeedReaderTest {
  @Test
  void entryOfAnAtomFeedIsAnArticle() {
    Collected collected =
        read(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>三江日报</title>
            <entry><title>雪停了</title><link href="https://news.example/a"/>
            <author><name>沈桐</name></author><published>2026-03-06T08:00:00+08:00</published>
            <content type="html">&lt;p&gt;今天雪停了。&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;&lt;p&gt;路通了。&lt;/p&gt;</content>
            </entry></feed>
            """);
    assertThat(collected.problems).isEmpty();
    Article article = collected.articles.get(0);
    assertThat(article.headline()).isEqualTo(Article.Headline.of("雪停了"));
    assertThat(article.date()).isEqualTo("2026-03-06");
    assertThat(article.text()).isEqualTo("今天雪停了。\n路通了。");
    assertThat(article.metadata())
        .isEqualTo(
            new Article.Metadata("三江日报", List.of("沈桐"), null, null, "https://news.example/a"));
  }

  @Test
  void dayOfAnEntryIsTheOneInBeijing() {
    Collected collected =
        read(
            rss(
                "<item><title>雪</title><description>雪停了。</description>"
                    + "<pubDate>Thu, 05 Mar 2026 17:00:00 GMT</pubDate></item>"));
    assertThat(collected.articles.get(0).date()).isEqualTo("2026-03-06");
  }

  @Test
  void entryWithoutTitleTextOrDateIsAProblem() {
    Collected collected =
        read(
            rss(
                "<item><description>雪停了。</description></item><item><title>雪</title></item>"
                    + "<item><title>雪</title><description>雪停了。</description></item>"));
    assertThat(collected.messages())
        .containsExactly(
            "-: an entry without a title",
            "-: headline without a text: 雪",
            "-: no date in the entry, --date gives one: 雪");
  }

  @Test
  void documentTypeIsRefused() {
    Collected collected =
        read(
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<rss version=\"2.0\"><channel><title>&b;</title></channel></rss>");
    assertThat(collected.articles).isEmpty();
    assertThat(collected.messages())
        .containsExactly("-: a feed with a document type, which may hide a trap; not read");
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>三江日报</title>" + items + "</channel></rss>";
  }

  private static Collected read(String feed) {
    return Collected.ofStdin(feed.getBytes(StandardCharsets.UTF_8), ReadingDefaults.NONE);
  }
}
