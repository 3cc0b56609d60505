package org.wenpu.meaning.extract.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.language.Quotation;
import org.wenpu.language.Sentence;
import org.wenpu.language.Token;
import org.wenpu.meaning.extract.HiddenText;

/**
 * An article laid out for finding speech: what stands inside quotation marks, brackets and title
 * marks is blanked, so that no verb in there counts, and offsets stay.
 */
final class StatementText {
  private static final String STOPS = "。！？";
  private static final String CLOSING = "”’）》";

  private static final Openings PRESS = new Openings("(?<!新书|新品|产品)发布会|记者会|吹风会");

  private final AnnotatedArticle article;
  private final String chars;
  private final String masked;
  private final List<StatementUnit> units = new ArrayList<>();
  private final @Nullable Token[] tokenEndingAt;
  private final @Nullable Token[] tokenBeginningAt;
  private final int[] wordBegin;
  private final @Nullable Mention[] mentionBeginningAt;
  private final @Nullable Mention[] mentionEndingAt;
  private final @Nullable Quotation[] quotationBeginningAt;
  private final BitSet withinMention = new BitSet();
  private final int pressBegin;

  StatementText(AnnotatedArticle article) {
    this.article = article;
    chars = article.chars();
    tokenEndingAt = new Token[chars.length() + 1];
    tokenBeginningAt = new Token[chars.length() + 1];
    wordBegin = new int[chars.length() + 1];
    mentionBeginningAt = new Mention[chars.length() + 1];
    mentionEndingAt = new Mention[chars.length() + 1];
    quotationBeginningAt = new Quotation[chars.length() + 1];
    masked = mask();
    int press = PRESS.find(masked, 0);
    pressBegin = press >= 0 ? press : chars.length();
    index();
    for (int p = 0; p < article.paragraphs().size(); p++) {
      split(article.paragraphs().get(p), p);
    }
  }

  private String mask() {
    HiddenText text = new HiddenText(chars);
    article.quotations().forEach(quotation -> text.hide(quotation.content()));
    return text.hideBetween('《', '》').hideBetween('（', '）').toString();
  }

  private void index() {
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        tokenEndingAt[token.span().end()] = token;
        tokenBeginningAt[token.span().begin()] = token;
        Arrays.fill(
            wordBegin, token.span().begin() + 1, token.span().end(), token.span().begin() + 1);
      }
    }
    for (Mention mention : article.mentions()) {
      mentionBeginningAt[mention.span().begin()] = mention;
      mentionEndingAt[mention.span().end()] = mention;
      withinMention.set(mention.span().begin() + 1, mention.span().end());
    }
    for (Quotation quotation : article.quotations()) {
      quotationBeginningAt[quotation.span().begin()] = quotation;
    }
  }

  private void split(Span paragraph, int number) {
    int begin = newsBegin(paragraph, number);
    for (int i = begin; i < paragraph.end(); i++) {
      if (isListEnd(i)) {
        add(begin, i + 1, number);
        begin = i + 1;
        continue;
      }
      if (STOPS.indexOf(masked.charAt(i)) >= 0) {
        while (i + 1 < paragraph.end() && (STOPS + CLOSING).indexOf(masked.charAt(i + 1)) >= 0) {
          i++;
        }
      } else if (!endsSpeech(i, paragraph.end())) {
        continue;
      }
      add(begin, i + 1, number);
      begin = i + 1;
    }
    add(begin, paragraph.end(), number);
  }

  /** 机器轰鸣、焊花飞溅……|“订单排满了。”林海说: what is seen ends where somebody is heard. */
  private boolean isListEnd(int i) {
    return masked.charAt(i) == '…'
        && i + 1 < masked.length()
        && masked.charAt(i + 1) == '“'
        && quotationBeginningAt[i + 1] != null
        && masked.lastIndexOf('“', i) <= masked.lastIndexOf('”', i);
  }

  /** The dateline belongs to no sentence and reports nothing. */
  private int newsBegin(Span paragraph, int number) {
    for (Sentence sentence : article.sentences()) {
      if (sentence.paragraph() == number) {
        return sentence.span().begin();
      }
    }
    return paragraph.end();
  }

  /** “要稳外资！”的号召, “请处理。”这句话 go on, “请处理。”他转身, “请处理。”这位医生说 do not. */
  private boolean endsSpeech(int i, int end) {
    return masked.charAt(i) == '”'
        && i > 0
        && (STOPS + "…").indexOf(chars.charAt(i - 1)) >= 0
        && (i + 1 == end
            || "，。、；：的这等”—".indexOf(masked.charAt(i + 1)) < 0
            || pointsToPerson(masked, i + 1));
  }

  /** |这位|医生, |这名|队员: near miss 这句话. */
  static boolean pointsToPerson(CharSequence words, int at) {
    return at + 1 < words.length()
        && words.charAt(at) == '这'
        && "位名".indexOf(words.charAt(at + 1)) >= 0;
  }

  private void add(int begin, int end, int paragraph) {
    while (begin < end && Character.isWhitespace(chars.charAt(begin))) {
      begin++;
    }
    if (begin < end) {
      units.add(new StatementUnit(new Span(begin, end), paragraph, quoted(begin, end)));
    }
  }

  /** “A。” and also “A”。 */
  private boolean quoted(int begin, int end) {
    Quotation quotation = quotationBeginningAt[begin];
    return quotation != null && quotation.span().end() >= end - 1 && end > begin + 2;
  }

  AnnotatedArticle article() {
    return article;
  }

  String chars() {
    return chars;
  }

  String masked() {
    return masked;
  }

  /** Gives a character of the masked text; outside it a line end. */
  char at(int position) {
    return position >= 0 && position < masked.length() ? masked.charAt(position) : '\n';
  }

  List<StatementUnit> units() {
    return units;
  }

  /** Gives where a press conference is first told of, or the end of the text. */
  int pressBegin() {
    return pressBegin;
  }

  /** Gives the index of the unit that holds a position, or of the last before it. */
  int unitAt(int position) {
    int unit = 0;
    while (unit + 1 < units.size() && units.get(unit + 1).span().begin() <= position) {
      unit++;
    }
    return unit;
  }

  String quote(int begin, int end) {
    return article.words(new Span(begin, end));
  }

  @Nullable Token tokenEndingAt(int end) {
    return tokenEndingAt[end];
  }

  @Nullable Token tokenAt(int begin) {
    return tokenBeginningAt[begin];
  }

  /** Gives where the word begins that goes on over {@code end}, or {@code end}: 官员称 as one word. */
  int wordBegin(int end) {
    return wordBegin[end] == 0 ? end : wordBegin[end] - 1;
  }

  @Nullable Mention mentionEndingAt(int end) {
    return mentionEndingAt[end];
  }

  /** Says whether a name stands on both sides of a place. */
  boolean isInMention(int at) {
    return withinMention.get(at);
  }

  @Nullable Quotation quotationAt(int begin) {
    return begin < quotationBeginningAt.length ? quotationBeginningAt[begin] : null;
  }

  /** Gives the mentions of a kind in a stretch, those inside quotation marks left out. */
  List<Mention> mentions(Mention.Kind kind, int begin, int end) {
    List<Mention> found = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      Mention mention = mentionBeginningAt[i];
      if (mention != null
          && mention.kind() == kind
          && mention.span().end() <= end
          && masked.charAt(i) != HiddenText.BLANK) {
        found.add(mention);
      }
    }
    return found;
  }

  @Nullable Mention mentionAt(int begin) {
    return begin < mentionBeginningAt.length ? mentionBeginningAt[begin] : null;
  }
}
