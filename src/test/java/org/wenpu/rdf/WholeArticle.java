package org.wenpu.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;
import org.wenpu.input.Span;
import org.wenpu.language.BundledGazetteer;
import org.wenpu.language.Mention;
import org.wenpu.language.Place;
import org.wenpu.language.Topic;
import org.wenpu.language.quantity.Qualifier;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.quantity.Unit;
import org.wenpu.language.time.IsoLiteral;
import org.wenpu.language.time.Period;
import org.wenpu.meaning.ArticleSketch;
import org.wenpu.meaning.DocumentReference;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Measure;
import org.wenpu.meaning.Observation;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.PostHolding;
import org.wenpu.meaning.Statement;
import org.wenpu.meaning.TopicReference;

/**
 * Sketches an article that has everything a graph can say: one of each fact, with all its parts.
 */
final class WholeArticle {
  private static final String TEXT =
      "新华社广州1月30日电（记者李明）“让机器听懂方言。”广东省人大代表、星海集团董事长王海说，今年将建好语料库。"
          + "广东省提出，支持深圳办好语音博览会。中英签署《语音合作备忘录》。原星海集团顾问周大年表示反对。"
          + "商务部新闻发言人说，欢迎合作。去年，广东省语音产业营收6800亿元左右";

  private final ArticleSketch sketch = new ArticleSketch(article());

  private WholeArticle() {}

  static ArticleSketch sketch() {
    WholeArticle whole = new WholeArticle();
    Mention company = whole.sketch.body("星海集团");
    whole.speech(company);
    whole.formerPost(company);
    whole.spokesperson();
    whole.policy();
    whole.sketch.add(revenue(whole.sketch));
    return whole.sketch;
  }

  private static Article article() {
    return new Article(
        "2026-01-31-语音",
        new Article.Headline("让机器听懂方言", "地方两会", "——代表谈语音"),
        ArticleSketch.DAY,
        TEXT,
        new Article.Dateline(
            new Span(0, 17), "新华社", "广州", LocalDate.of(2026, 1, 30), List.of("李明")),
        List.of(new Article.Caption("工程师在录音。", "新华社发")),
        new Article.Metadata(
            "人民日报", List.of("李明"), List.of("方可"), "要闻", "01", "https://example.org/a?b=1"),
        true,
        new Article.Source("news/2026-01-31.txt", 12));
  }

  /** Adds who speaks, with both posts, and what is said. */
  private void speech(Mention company) {
    Mention region = sketch.place("广东省");
    Mention speaker = sketch.person("王海");
    PostHolding deputy = sketch.post(speaker, region, "人大代表");
    sketch.post(speaker, company, "董事长");
    sketch.add(
        new Statement(
            Participant.of(speaker),
            "说",
            Statement.Kind.MIXED,
            List.of(sketch.span("让机器听懂方言。"), sketch.span("今年将建好语料库")),
            deputy,
            guangdong(),
            List.of(new TopicReference(new Topic("人工智能", "人工智能"), true)),
            sketch.evidence("让机器听懂方言。", "广东省人大代表、星海集团董事长王海说", "今年将建好语料库")));
  }

  private void formerPost(Mention company) {
    Participant person = Participant.of(sketch.person("周大年"));
    Participant body = Participant.of(company);
    sketch.add(new PostHolding(person, body, "顾问", true, sketch.evidence("顾问")));
  }

  /** Adds what somebody without a name says. */
  private void spokesperson() {
    sketch.add(
        new Statement(
            sketch.unnamed("商务部新闻发言人"),
            "说",
            Statement.Kind.INDIRECT,
            List.of(sketch.span("欢迎合作")),
            null,
            null,
            List.of(),
            sketch.evidence("欢迎合作")));
  }

  /** Adds a measure, the document that declares it and its signing. */
  private void policy() {
    Participant region = Participant.of(sketch.place("广东省"));
    Mention document = sketch.document("语音合作备忘录");
    sketch.add(measure(region, sketch.place("深圳"), document));
    sketch.add(agreement(document));
    sketch.add(signing(region));
  }

  private Measure measure(Participant actor, Mention target, Mention document) {
    return new Measure(
        actor,
        "提出",
        sketch.span("支持深圳办好语音博览会"),
        List.of(target),
        List.of(new TopicReference(new Topic("对外贸易", "对外贸易"), false)),
        Measure.Status.PLANNED,
        new IsoLiteral("2026-12", XSDDatatype.XSDgYearMonth.getURI()),
        document,
        sketch.evidence("提出，支持深圳办好语音博览会"));
  }

  private DocumentReference agreement(Mention document) {
    LocalDate day = LocalDate.of(2026, 3, 1);
    return new DocumentReference(
        document,
        DocumentReference.Kind.AGREEMENT,
        "商合〔2026〕3号",
        List.of(sketch.unnamed("商务部")),
        List.of(sketch.unnamed("中英")),
        List.of(
            new DocumentReference.Dated(
                DocumentReference.Stage.IN_FORCE, new Period(day, day, Period.Unit.DAY))),
        true,
        sketch.evidence("《语音合作备忘录》"));
  }

  private Event signing(Participant place) {
    return new Event(
        Event.Type.SIGNING,
        "签署",
        List.of(sketch.unnamed("中英")),
        place,
        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), Period.Unit.MONTH),
        sketch.evidence("中英签署《语音合作备忘录》"));
  }

  /** Gives a figure of a region in a sketch that tells it. */
  static Observation revenue(ArticleSketch sketch) {
    Span indicator = sketch.span("语音产业营收");
    Participant region = Participant.of(sketch.place("广东省"));
    return new Observation(
        indicator,
        List.of(),
        billions(sketch.span("6800亿元左右")),
        Observation.Comparison.YEAR_ON_YEAR,
        region,
        region,
        guangdong(),
        new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), Period.Unit.YEAR),
        Observation.Kind.RESULT,
        sketch.evidence("语音产业营收6800亿元左右"));
  }

  private static Quantity billions(Span span) {
    return new Quantity(
        span,
        new BigDecimal("6800"),
        "亿元",
        new BigDecimal("1E8"),
        new Unit("元", Unit.Kind.MONEY, "http://qudt.org/vocab/currency/CNY", BigDecimal.ONE),
        Qualifier.AROUND);
  }

  private static @Nullable Place guangdong() {
    return BundledGazetteer.bundled().byKey("440000");
  }
}
