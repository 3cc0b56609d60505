package org.wenpu.use.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Fills the places a query leaves for its parameters. A place is written {@code VALUES ?topic {
 * UNDEF }}, so that the query is plain SPARQL and runs in any tool. Values enter the parsed query
 * as terms; no text is ever pasted.
 *
 * <p>Without a value the place is taken out, and a group within a group that begins with it goes
 * whole: {@code { VALUES ?region { UNDEF } ?statement wp:region ?region }} is a condition only
 * where a region is asked for.
 */
final class Placeholders {
  private Placeholders() {}

  /** Gives the names of the places a query leaves. */
  static Set<String> of(Query query) {
    Set<String> names = new LinkedHashSet<>();
    transform(
        query,
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementData element) {
            if (isPlace(element)) {
              names.add(element.getVars().get(0).getVarName());
            }
            return element;
          }
        });
    return names;
  }

  /** Gives the query with each place filled by the values of its name, or taken out. */
  static Query fill(Query query, Map<String, List<Node>> values) {
    return transform(query, new Filling(values));
  }

  private static Query transform(Query query, ElementTransformCopyBase transform) {
    return QueryTransformOps.transform(
        query, transform, new ExprTransformApplyElementTransform(transform, false));
  }

  private static boolean isPlace(Element element) {
    return element instanceof ElementData data
        && data.getVars().size() == 1
        && data.getRows().size() == 1
        && data.getRows().get(0).isEmpty();
  }

  private static final class Filling extends ElementTransformCopyBase {
    private final Map<String, List<Node>> values;

    Filling(Map<String, List<Node>> values) {
      this.values = values;
    }

    @Override
    public Element transform(ElementData element) {
      if (!isPlace(element)) {
        return element;
      }
      Var variable = element.getVars().get(0);
      ElementData filled = new ElementData();
      filled.add(variable);
      values
          .getOrDefault(variable.getVarName(), List.of())
          .forEach(v -> filled.add(BindingFactory.binding(variable, v)));
      return filled.getRows().isEmpty() ? new ElementGroup() : filled;
    }

    /** Drops from a group the groups whose condition nobody asked for. */
    @Override
    public Element transform(ElementGroup group, List<Element> members) {
      ElementGroup kept = new ElementGroup();
      for (int i = 0; i < members.size(); i++) {
        if (!isUnaskedCondition(group.get(i))) {
          kept.addElement(members.get(i));
        }
      }
      return kept;
    }

    private boolean isUnaskedCondition(Element member) {
      return member instanceof ElementGroup condition
          && condition.size() > 1
          && condition.get(0) instanceof ElementData first
          && isPlace(first)
          && !isFilled(first);
    }

    private boolean isFilled(ElementData place) {
      return !values.getOrDefault(place.getVars().get(0).getVarName(), List.of()).isEmpty();
    }
  }
}
