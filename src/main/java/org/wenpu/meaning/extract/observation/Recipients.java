package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;

/** Finds the place to which something counted is given or sent: {@code 向|某市|部署300名人员}. */
final class Recipients {
  private static final Pattern GIVEN =
      Pattern.compile(
          "等?地?(?:应急|紧急|累计|再|又|共|追加|计划)*(?:抗旱)?(?:部署|派遣|派出|增派|供水|提供|捐赠|援助|输送|调拨|拨付|下拨|交付)");

  private Recipients() {}

  /** Gives the place named in the figure's clause, or null. */
  static @Nullable Mention of(Scene scene, Figure figure) {
    int end = figure.quantity().span().begin();
    for (int at = scene.clauseBegin(end) + 1; at < end; at++) {
      Mention name = scene.nameAt(at);
      boolean place = name != null && name.kind() == Mention.Kind.PLACE;
      boolean led = place && scene.chars().charAt(at - 1) == '向';
      if (name != null
          && led
          && GIVEN.matcher(scene.chars()).region(name.span().end(), end).lookingAt()) {
        return name;
      }
    }
    return null;
  }
}
