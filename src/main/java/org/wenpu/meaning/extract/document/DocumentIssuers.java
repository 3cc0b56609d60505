package org.wenpu.meaning.extract.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.DocumentKinds;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Participant;

/**
 * Tells who issued the documents of an article: the body in the name ({@code 《中共中央 国务院关于…的意见》}),
 * the subject of the issuing ({@code 工业和信息化部…印发《…》}, {@code 辽宁召开大会，会上发布了《…》}), else the document
 * itself ({@code 政府工作报告}).
 */
public final class DocumentIssuers {
  private static final Pattern ISSUING =
      Pattern.compile("(?:印发|发布|出台|公布|下发|制定|颁布|编制|起草)(?:了|实施)?[^，。；《》]{0,6}《?$");

  private static final Pattern ISSUER_IN_NAME =
      Pattern.compile(
          "((?:中共中央|国务院|中央军委|全国人大|(?:(?!转发|印发|批转)[\u4e00-\u9fa5]){2,12}?(?:省|市|部|委|局))(?:[ 、](?:国务院|中央军委))?)关于.*");

  private static final Pattern FOLLOWING = Pattern.compile("(?:贯彻|落实|按照|根据|经|遵照)[^，；。]{0,8}$");

  private static final Pattern JOINT = Pattern.compile("、|和|与|会同|联合");
  private static final int LONGEST_JOINT = 2;

  private static final Pattern REGULATION = Pattern.compile(".{6,}(?:条例|办法|规定|细则)");

  /** What a short form of a plan's or notice's name ends with. */
  private static final Pattern PLAN =
      Pattern.compile(".{2,10}(?:计划|方案|规划|纲要|意见|办法|通知|措施|举措|细则|指南|指引|规范|标准|清单)");

  private static final Pattern LAW = Pattern.compile(".*(?:法|条例|公约|宪法|宣言)");

  /** {@code 这部法律}, {@code 此次修订}: mean the law told of last. */
  private static final Pattern OF_LAW = Pattern.compile("[这该]部?(?:法律|法)|新法|(?:此|本|这)次修[改订法]");

  private final AnnotatedArticle article;
  private final List<Mention> documents;
  private final DocumentKinds kinds;
  private final Map<Mention, Participant> joint = new HashMap<>();

  public DocumentIssuers(AnnotatedArticle article, DocumentKinds kinds) {
    this.article = article;
    this.kinds = kinds;
    this.documents =
        article.mentions().stream().filter(m -> m.kind() == Mention.Kind.DOCUMENT).toList();
  }

  /** Gives the issuer of a document; of a short form that of the name it is short for. */
  public Participant of(Mention document) {
    Mention full = isShort(document) ? longest(document.text(), document) : document;
    Participant inName = inName(full);
    return inName != null ? inName : bySubjectAnywhere(full);
  }

  /**
   * Gives the issuer by the first sentence that names one: a document has the same wherever told.
   */
  private Participant bySubjectAnywhere(Mention document) {
    return documents.stream()
        .filter(d -> d.text().equals(document.text()))
        .map(this::bySubject)
        .filter(DocumentIssuers::isIssuer)
        .findFirst()
        .orElseGet(() -> bySubject(document));
  }

  private static boolean isIssuer(Participant issuer) {
    Mention mention = issuer.mention();
    return mention == null || mention.kind() != Mention.Kind.DOCUMENT;
  }

  /** {@code 《计划》}, and {@code 《五年行动计划》} behind a name that holds it. */
  private boolean isShort(Mention document) {
    String name = document.text();
    return kinds.isBare(name)
        || PLAN.matcher(name).matches()
            && documents.stream().anyMatch(d -> isLongerBefore(d, document));
  }

  private static boolean isLongerBefore(Mention longer, Mention document) {
    return longer.span().end() <= document.span().begin()
        && longer.text().length() > document.text().length()
        && longer.text().contains(document.text());
  }

  /** Gives the region whose rule a document is by its name ({@code 《泉州市…条例》}), or null. */
  private @Nullable Participant region(Mention document) {
    if (!REGULATION.matcher(document.text()).matches()) {
      return null;
    }
    Mention longest = null;
    for (Mention place : article.mentions()) {
      boolean first =
          place.kind() == Mention.Kind.PLACE && document.text().startsWith(place.text());
      boolean longer = longest == null || place.text().length() > longest.text().length();
      longest = first && longer ? place : longest;
    }
    return longest == null ? null : region(document, longest.text().length());
  }

  private static Participant region(Mention document, int placeEnd) {
    boolean unit = "省市县区州".indexOf(document.text().charAt(placeEnd)) >= 0;
    String name = document.text().substring(0, unit ? placeEnd + 1 : placeEnd);
    int begin = document.span().begin();
    return new Participant(name, new Span(begin, begin + name.length()), null);
  }

  /** Gives the issuer and who is joined to it: {@code 中共中央办公厅、国务院办公厅|印发}. */
  List<Participant> all(Mention document) {
    List<Participant> all = new ArrayList<>(List.of(of(document)));
    Mention last = all.get(0).mention();
    for (Mention next : article.mentions()) {
      if (last != null && isJoined(last, next)) {
        all.add(Participant.of(next));
        last = next;
      }
    }
    return all;
  }

  /** Gives all who issue a document together as one who acts: {@code 中共中央、国务院}. */
  public Participant jointly(Mention document) {
    return joint.computeIfAbsent(document, this::join);
  }

  private Participant join(Mention document) {
    List<Participant> all = all(document);
    Participant first = all.get(0);
    if (all.size() == 1) {
      return first;
    }
    String names = all.stream().map(Participant::name).collect(Collectors.joining("、"));
    int end = all.get(all.size() - 1).span().end();
    return new Participant(names, new Span(first.span().begin(), end), null);
  }

  private boolean isJoined(Mention one, Mention next) {
    int end = one.span().end();
    int begin = next.span().begin();
    return next.kind() == one.kind()
        && end < begin
        && begin - end <= LONGEST_JOINT
        && JOINT.matcher(article.chars().substring(end, begin)).matches();
  }

  /** Gives the last document before a position that is an actor's or speaks itself, or null. */
  public @Nullable Mention declaring(Participant actor, int position) {
    Mention found = null;
    for (Mention document : documents) {
      boolean own =
          document.span().end() <= position && jointly(document).name().equals(actor.name());
      found = own && !isOverNextParagraph(document, position) ? document : found;
    }
    return found;
  }

  /** A document is spoken of in its paragraph and the next. */
  private boolean isOverNextParagraph(Mention document, int position) {
    String between = article.chars().substring(document.span().end(), position);
    return between.indexOf('\n') != between.lastIndexOf('\n');
  }

  /**
   * Gives the issuer of the document that a word before a position stands for, or null: the last
   * one whose name ends with it, else the last one of all. A law is never meant by another word,
   * unless that is one for laws: {@code 这部法律}.
   */
  public @Nullable Participant latest(int before, String word) {
    Mention last = null;
    Mention named = null;
    boolean law = OF_LAW.matcher(word).matches();
    for (Mention document : documents) {
      boolean may = document.span().end() <= before;
      last = may && law == LAW.matcher(document.text()).matches() ? document : last;
      named = may && document.text().endsWith(word) ? document : named;
    }
    Mention meant = named != null ? named : last;
    return meant == null ? null : jointly(meant);
  }

  /**
   * Gives the nearest longer name before that ends with the short form, else the first that has it.
   */
  private Mention longest(String shortForm, Mention otherwise) {
    Mention nearest = null;
    for (Mention document : documents) {
      boolean longer = document.text().length() > shortForm.length();
      boolean before = document.span().end() <= otherwise.span().begin();
      nearest = longer && before && document.text().endsWith(shortForm) ? document : nearest;
    }
    return nearest != null ? nearest : first(shortForm, otherwise);
  }

  private Mention first(String shortForm, Mention otherwise) {
    return documents.stream()
        .filter(d -> d.text().length() > shortForm.length() && d.text().contains(shortForm))
        .findFirst()
        .orElse(otherwise);
  }

  private static @Nullable Participant inName(Mention document) {
    Matcher matcher = ISSUER_IN_NAME.matcher(document.text());
    if (!matcher.matches()) {
      return null;
    }
    int begin = document.span().begin();
    Span span = new Span(begin, begin + matcher.group(1).length());
    return new Participant(matcher.group(1).replace(' ', '、'), span, null);
  }

  private Participant bySubject(Mention document) {
    Span sentence = article.sentenceOf(document.span());
    int begin = document.span().begin();
    String before = article.chars().substring(sentence.begin(), begin);
    if (ISSUING.matcher(before).find()) {
      for (Mention mention : article.mentions()) {
        boolean institution =
            mention.kind() == Mention.Kind.ORGANIZATION || mention.kind() == Mention.Kind.PLACE;
        if (institution
            && sentence.contains(mention.span())
            && mention.span().end() <= begin
            && !isFollowed(mention, sentence.begin())) {
          return Participant.of(mention);
        }
      }
    }
    Participant region = region(document);
    return region == null ? Participant.of(document) : region;
  }

  /** {@code 为贯彻落实|党中央|决策部署}: whose will the issuer does; {@code 参加人民政协|的各党派} only qualifies. */
  private boolean isFollowed(Mention mention, int from) {
    int begin = mention.span().begin();
    return article.chars().startsWith("的", mention.span().end())
        || FOLLOWING.matcher(article.chars().substring(Math.max(from, begin - 12), begin)).find();
  }
}
