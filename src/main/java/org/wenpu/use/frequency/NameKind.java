package org.wenpu.use.frequency;

import java.util.List;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Facts;
import org.wenpu.meaning.PostHolding;

/** The kinds of names whose frequencies are counted. */
public enum NameKind {
  PERSON {
    @Override
    public List<Occurrence> in(Facts facts) {
      return mentions(facts, Mention.Kind.PERSON);
    }
  },
  INSTITUTION {
    @Override
    public List<Occurrence> in(Facts facts) {
      return mentions(facts, Mention.Kind.ORGANIZATION);
    }
  },
  PLACE {
    @Override
    public List<Occurrence> in(Facts facts) {
      return mentions(facts, Mention.Kind.PLACE);
    }
  },
  DOCUMENT {
    @Override
    public List<Occurrence> in(Facts facts) {
      return mentions(facts, Mention.Kind.DOCUMENT);
    }
  },
  /** The titles of posts, once a post. */
  TITLE {
    @Override
    public List<Occurrence> in(Facts facts) {
      return facts.posts().stream().map(post -> title(facts, post)).toList();
    }
  };

  /** Gives the occurrences of the kind in an article, in text order. */
  public abstract List<Occurrence> in(Facts facts);

  private static List<Occurrence> mentions(Facts facts, Mention.Kind kind) {
    return facts.article().mentions().stream()
        .filter(mention -> mention.kind() == kind)
        .map(m -> Occurrence.of(facts, m.text(), m.span().begin(), m.span().end()))
        .toList();
  }

  /** The context runs from the first to the last character that states the post. */
  private static Occurrence title(Facts facts, PostHolding post) {
    int begin = post.evidence().spans().stream().mapToInt(s -> s.begin()).min().orElse(0);
    int end = post.evidence().spans().stream().mapToInt(s -> s.end()).max().orElse(begin);
    return Occurrence.of(facts, post.title(), begin, end);
  }
}
