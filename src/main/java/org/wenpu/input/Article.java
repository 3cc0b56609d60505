package org.wenpu.input;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds one news article as its source gives it.
 *
 * @param id identifies the article among all articles: given by the source, or made from date and
 *     headline; never blank
 * @param headline what stands above the body
 * @param date the day of publication
 * @param text the body, paragraphs separated by one {@code \n}; all {@link Span}s of the article
 *     count its code points
 * @param dateline agency, place, date and reporters, with the span of {@code text} they stand in;
 *     null when there is none
 * @param captions photo captions, which are no part of {@code text}
 * @param truncated whether the text breaks off in mid-sentence
 * @param source where the article was read from
 * @param documentMetadata what the source says of an official document whose text this is; null for
 *     news
 */
public record Article(
    String id,
    Headline headline,
    LocalDate date,
    String text,
    @Nullable Dateline dateline,
    List<Caption> captions,
    Metadata metadata,
    boolean truncated,
    Source source,
    @Nullable DocumentMetadata documentMetadata) {

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    captions = List.copyOf(captions);
  }

  /** Makes an article that is no official document. */
  public Article(
      String id,
      Headline headline,
      LocalDate date,
      String text,
      @Nullable Dateline dateline,
      List<Caption> captions,
      Metadata metadata,
      boolean truncated,
      Source source) {
    this(id, headline, date, text, dateline, captions, metadata, truncated, source, null);
  }

  /**
   * Says what stands above a body.
   *
   * @param title the headline proper
   * @param kicker the line above it (引题), null when there is none
   * @param deck the line below it (副题), null when there is none
   */
  public record Headline(String title, @Nullable String kicker, @Nullable String deck) {
    public static Headline of(String title) {
      return new Headline(title, null, null);
    }
  }

  /**
   * Holds the text under a photo.
   *
   * @param credit who took it, as it stands ({@code 新华社发}); null when not given
   */
  public record Caption(String text, @Nullable String credit) {}

  /**
   * Says who reported from where and when.
   *
   * @param span the characters of the text that say so; they are no part of the news itself
   * @param agency {@code 新华社}, {@code 央视网}; null when not given
   * @param place {@code 北京}; null when not given
   * @param date the day it was filed, resolved against the page; null when not given
   * @param reporters names in the order given
   */
  public record Dateline(
      Span span,
      @Nullable String agency,
      @Nullable String place,
      @Nullable LocalDate date,
      List<String> reporters) {
    public Dateline {
      reporters = List.copyOf(reporters);
    }
  }

  /**
   * Holds what the source says about the article; every part may be missing.
   *
   * @param editors who answered for it: {@code 责任编辑：沈桐}
   */
  public record Metadata(
      @Nullable String publisher,
      List<String> authors,
      List<String> editors,
      @Nullable String section,
      @Nullable String page,
      @Nullable String url) {
    public static final Metadata NONE = new Metadata(null, List.of(), null, null, null);

    public Metadata {
      authors = List.copyOf(authors);
      editors = List.copyOf(editors);
    }

    /** Makes the metadata of a source that names no editors. */
    public Metadata(
        @Nullable String publisher,
        List<String> authors,
        @Nullable String section,
        @Nullable String page,
        @Nullable String url) {
      this(publisher, authors, List.of(), section, page, url);
    }
  }

  /**
   * Says where an article was read from.
   *
   * @param name the file or archive entry, {@code -} for standard input
   * @param line the line it begins on, from 1
   */
  public record Source(String name, int line) {}

  /**
   * Holds the table above an official document's text, part by part as it stands there.
   *
   * @param indexNumber 索引号, {@code 000014349/2018-00222}
   * @param subjects 主题分类, {@code 综合政务}, {@code 政务公开}
   * @param issuingOffices 发文机关, {@code 国务院办公厅}
   * @param title 标题
   * @param documentNumber 发文字号, {@code 国办发〔2018〕123号}
   * @param written 成文日期
   * @param published 发布日期
   * @param keywords 主题词
   */
  public record DocumentMetadata(
      @Nullable String indexNumber,
      List<String> subjects,
      List<String> issuingOffices,
      @Nullable String title,
      @Nullable String documentNumber,
      @Nullable LocalDate written,
      @Nullable LocalDate published,
      List<String> keywords) {
    public DocumentMetadata {
      subjects = List.copyOf(subjects);
      issuingOffices = List.copyOf(issuingOffices);
      keywords = List.copyOf(keywords);
    }
  }
}
