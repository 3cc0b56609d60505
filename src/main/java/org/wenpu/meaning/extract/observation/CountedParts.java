package org.wenpu.meaning.extract.observation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;

/** Says whether a word goes on the nouns behind a figure: {@code 水毁|修复|项目}. */
final class CountedParts {
  private static final String JOINTS = "、和及";

  /** How far grades and types go: {@code 万亿|级|领域}, {@code L|4|级|物流车}. */
  private static final int GRADED = 3;

  /** {@code 5000家规|上|企业}. */
  private static final Set<String> SCALED = Set.of("规", "限");

  private static final Set<String> GRADES = Set.of("m", "q", "mq", "t", "k");

  private static final Set<String> SUFFIXES = Set.of("员", "者", "户");

  private static final Lexicon<CountedWord> WORDS =
      Lexicon.bundled("counted-words", CountedWord.class);

  /** A verb behind them modifies the noun that follows: {@code 全球|首发|技术}. */
  private static final Set<String> SCOPES = Set.of("全球", "全国", "国内", "世界", "国家", "国际", "行业");

  /** Words tagged as adverbs that modify nouns. */
  private static final Set<String> ADJECTIVES = Set.of("高标准", "高质量", "高水平", "高品质", "高性能", "免费");

  /** Numbers that tell no number. */
  private static final Pattern SOME =
      Pattern.compile("[数多几若][十百千万亿多干]*[名个位件台辆批家段部场条篇首幅张项种本艘架枚支所座处](?!分|长|门|位)");

  private CountedParts() {}

  /**
   * Says whether a word goes on what is read.
   *
   * @param noun whether a noun is among it: before one a verb modifies ({@code 水毁|修复|项目})
   */
  static boolean isPart(Scene scene, Token token, String read, boolean noun) {
    if (WORDS.kind(token.text()) == CountedWord.NOTHING) {
      return false;
    }
    boolean leads = leads(scene, token.span().end());
    boolean person = token.tag().equals("v") && isPerson(scene.tokenAt(token.span().end()));
    if (WORDS.kind(token.text()) == CountedWord.NOUN || person) {
      return true;
    }
    if (ADJECTIVES.contains(token.text()) || token.text().equals("各界") && leads) {
      return true;
    }
    if (JOINTS.contains(token.text())) {
      boolean other = token.tag().equals("cc") && isOtherCounted(scene, token.span().end());
      return !read.isEmpty() && leads && !other;
    }
    boolean grade = GRADES.contains(token.tag());
    return switch (token.tag()) {
      case "f" -> SCALED.contains(read) || noun && token.text().equals("间");
      case "vi" -> leads || !noun && isLast(scene, token) || isJoined(scene, token, "和及与");
      case "pbei" -> read.isEmpty() && isSuffered(scene, token.span().end());
      case "ag", "tg" -> leads;
      case "vg" -> leads || modifies(scene, token, read, noun, false);
      case "v" -> modifies(scene, token, read, noun, leads);
      case "d", "r", "rz" -> leads && read.isEmpty();
      case "m" ->
          !isTime(scene, token) && (noun || read.length() <= GRADED || isGrade(scene, token));
      default ->
          NounBegin.isNominal(token)
              || grade && (read.length() <= GRADED || read.endsWith("亿") || read.endsWith("万"));
    };
  }

  /** {@code 300名生态|管护|员}: a verb and who does it. */
  private static boolean isPerson(@Nullable Token suffix) {
    return suffix != null && SUFFIXES.contains(suffix.text());
  }

  /** {@code 10名|被|扣押人员}: a verb and the noun it tells of follow at once. */
  private static boolean isSuffered(Scene scene, int at) {
    Token verb = scene.tokenAt(at);
    Token noun =
        verb == null || !verb.tag().startsWith("v") ? null : scene.tokenAt(verb.span().end());
    return noun != null && (noun.tag().startsWith("n") || noun.tag().equals("k"));
  }

  /** {@code 5名个人|和平川车队等两个集体}, {@code 5吨物资|和数十名医生}: those behind are counted themselves. */
  private static boolean isOtherCounted(Scene scene, int from) {
    int end = scene.clauseEnd(from);
    int all = scene.chars().indexOf('等', from);
    boolean some = SOME.matcher(scene.chars()).region(from, end).lookingAt();
    return some
        || all > from
            && all + 1 < end
            && scene.isFigure(all + 1)
            && scene.text(new Span(from, all)).indexOf('的') < 0;
  }

  /** {@code 处以5万元|罚款}: at the clause's end what is done is named like a thing. */
  static boolean isLast(Scene scene, Token token) {
    int end = token.span().end();
    return end >= scene.span().end() || scene.isClauseEnd(end);
  }

  /** {@code 水毁|修复|项目}, {@code 设备|更新|和改造项目}: a verb that tells what the noun is for. */
  private static boolean modifies(
      Scene scene, Token verb, String read, boolean noun, boolean leads) {
    boolean compound = WORDS.kind(verb.text()) == CountedWord.COMPOUNDING;
    return leads && (!noun || SCOPES.contains(read) || compound)
        || compound && isJoined(scene, verb, JOINTS);
  }

  /** {@code 科技|创新|和技术改造项目}: another part of the name is joined to it. */
  private static boolean isJoined(Scene scene, Token verb, String joints) {
    Token next = scene.tokenAt(verb.span().end());
    return next != null && joints.contains(next.text()) && leads(scene, next.span().end());
  }

  /** {@code 450万个家庭|一|年的需求}. */
  private static boolean isTime(Scene scene, Token numeral) {
    Token unit = scene.tokenAt(numeral.span().end());
    return unit != null && (unit.tag().equals("qt") || unit.text().equals("天"));
  }

  /** {@code 3个新的|万亿|级产业集群}. */
  private static boolean isGrade(Scene scene, Token token) {
    return Scene.isAt(scene.chars(), token.span().end(), "级");
  }

  /**
   * Says whether a noun stands at a position or behind one more verb, one that no figure counts.
   */
  private static boolean leads(Scene scene, int at) {
    Token next = scene.tokenAt(at);
    if (next == null || JOINTS.contains(next.text()) || scene.isFigure(at)) {
      return false;
    }
    boolean verb = next.tag().equals("v");
    Token second = verb ? scene.tokenAt(next.span().end()) : null;
    return NounBegin.isNominal(next)
        || second != null && second.tag().startsWith("n") && !scene.isFigure(second.span().begin());
  }
}
