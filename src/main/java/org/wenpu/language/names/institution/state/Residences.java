package org.wenpu.language.names.institution.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.names.word.Words;

/**
 * Finds the houses of heads of states and governments where they act as bodies: {@code
 * 某国|总统府|发表声明}, {@code 某国|首相府|部长}. Near miss: {@code 在某国|总统府|会见}, a place.
 */
public final class Residences {
  private static final int LONGEST = 24;

  private static final Pattern ACTS =
      Pattern.compile(
          "(?:总统|总理|首相)府(?:(?:[今昨当]天|近日|日前|随后|[0-9]{1,2}日|（[^）]{1,9}）|在(?:会后|声明中|一份声明中)|对此|就此){0,3}"
              + "(?:发布|发表|宣布|声明|称|说|表示|谴责|证实|确认|公布|通报|回应|强调|指出|否认|呼吁|批准)"
              + "|新闻|发言人|办公厅|办公室|秘书长|部长|国务部长|官员|方面|网站|消息)");

  private static final String HOUSE = "府";
  private static final int LENGTH = 3;

  private Residences() {}

  /**
   * Gives such bodies of a sentence.
   *
   * @param places gazetteer places of the sentence by their end
   */
  public static List<Span> find(Words words, Map<Integer, Span> places) {
    List<Span> found = new ArrayList<>();
    for (Span place : places.values()) {
      int end = place.end() + LENGTH;
      if (words.chars().startsWith(HOUSE, end - 1) && acts(words, place.end())) {
        found.add(new Span(place.begin(), end));
      }
    }
    found.sort(null);
    return found;
  }

  private static boolean acts(Words words, int begin) {
    int limit = Math.min(words.span().end(), begin + LONGEST);
    return begin < limit && ACTS.matcher(words.chars()).region(begin, limit).lookingAt();
  }
}
