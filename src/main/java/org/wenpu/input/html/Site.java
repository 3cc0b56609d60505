package org.wenpu.input.html;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Says where a site's pages have what. Of several selections for a part the first that finds
 * something counts.
 *
 * @param fixed parts that are the same on all its pages
 */
record Site(String name, Map<Part, List<Selection>> selections, Map<Part, String> fixed) {
  Site {
    selections = Map.copyOf(selections);
    fixed = Map.copyOf(fixed);
  }

  boolean recognises(Document page) {
    return of(Part.MARK).stream().anyMatch(mark -> !mark.elements(page).isEmpty());
  }

  /** Gives a part's value, or null. */
  @Nullable String value(Part part, Document page) {
    List<String> values = values(part, page);
    return values.isEmpty() ? fixed.get(part) : values.get(0);
  }

  List<String> values(Part part, Document page) {
    return of(part).stream()
        .map(selection -> selection.values(page))
        .filter(values -> !values.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  boolean describes(Part part) {
    return selections.containsKey(part);
  }

  List<String> paragraphs(Part part, Document page) {
    return of(part).stream()
        .map(selection -> selection.paragraphs(page))
        .filter(paragraphs -> !paragraphs.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  void remove(Part part, Document page) {
    of(part).forEach(selection -> selection.elements(page).forEach(Element::remove));
  }

  private List<Selection> of(Part part) {
    return selections.getOrDefault(part, List.of());
  }
}
