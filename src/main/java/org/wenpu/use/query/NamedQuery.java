package org.wenpu.use.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * A SPARQL query that says what it is for.
 *
 * @param name what it is called by
 * @param parameters in the order of its header
 * @param example options that make a good first call; empty when the header gives none
 * @param text the whole file
 * @param query the parsed text, never changed
 */
public record NamedQuery(
    String name,
    String title,
    String description,
    List<Parameter> parameters,
    String example,
    String text,
    Query query) {
  public NamedQuery {
    parameters = List.copyOf(parameters);
  }

  /** Gives the parameter of a name, or null. */
  public @Nullable Parameter parameter(String wanted) {
    return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst().orElse(null);
  }

  /** Gives the same query with at most so many results. */
  public NamedQuery limitedTo(int limit) {
    if (limit < 0) {
      throw new BadQueryException("--limit must be 0 or more: " + limit);
    }
    Query limited = query.cloneQuery();
    limited.setLimit(Math.min(limit, query.hasLimit() ? query.getLimit() : limit));
    return new NamedQuery(name, title, description, parameters, example, text, limited);
  }
}
