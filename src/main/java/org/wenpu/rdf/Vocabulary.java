package org.wenpu.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Names the terms the graph is written in, one nested class a vocabulary. */
public final class Vocabulary {
  private Vocabulary() {}

  /** Holds the terms of {@code ontology/wenpu.ttl}. */
  public static final class Wp {
    public static final String NS = "https://w3id.org/wenpu/ontology#";

    public static final Node COUNTRY = node(NS, "Country");
    public static final Node PROVINCE = node(NS, "Province");
    public static final Node CITY = node(NS, "City");
    public static final Node COUNTY = node(NS, "County");
    public static final Node REGION_CLASS = node(NS, "Region");
    public static final Node SITE = node(NS, "Site");

    public static final Node GOVERNMENT_BODY = node(NS, "GovernmentBody");
    public static final Node PARTY_BODY = node(NS, "PartyBody");
    public static final Node LEGISLATURE = node(NS, "Legislature");
    public static final Node CONSULTATIVE_BODY = node(NS, "ConsultativeBody");
    public static final Node COURT = node(NS, "Court");
    public static final Node UNIVERSITY = node(NS, "University");
    public static final Node RESEARCH_INSTITUTE = node(NS, "ResearchInstitute");
    public static final Node HOSPITAL = node(NS, "Hospital");
    public static final Node COMPANY = node(NS, "Company");
    public static final Node MEDIA = node(NS, "Media");
    public static final Node ASSOCIATION = node(NS, "Association");
    public static final Node ARMED_FORCE = node(NS, "ArmedForce");
    public static final Node INTERNATIONAL_ORGANIZATION = node(NS, "InternationalOrganization");

    public static final Node UNNAMED_AGENT = node(NS, "UnnamedAgent");
    public static final Node AFFILIATION = node(NS, "affiliation");

    public static final Node FACT = node(NS, "Fact");
    public static final Node POST_HOLDING = node(NS, "PostHolding");
    public static final Node TITLE = node(NS, "title");
    public static final Node REGION = node(NS, "region");
    public static final Node OBSERVED_ON = node(NS, "observedOn");
    public static final Node FORMER = node(NS, "former");

    public static final Node STATEMENT = node(NS, "Statement");
    public static final Node SPEAKER = node(NS, "speaker");
    public static final Node CUE = node(NS, "cue");
    public static final Node IN_CAPACITY = node(NS, "inCapacity");
    public static final Node QUOTATION_KIND_CLASS = node(NS, "QuotationKind");
    public static final Node QUOTATION_KIND = node(NS, "quotationKind");
    public static final Node DIRECT = node(NS, "Direct");
    public static final Node INDIRECT = node(NS, "Indirect");
    public static final Node MIXED = node(NS, "Mixed");
    public static final Node CONTEXT_TOPIC = node(NS, "contextTopic");

    public static final Node POLICY_MEASURE = node(NS, "PolicyMeasure");
    public static final Node ACTOR = node(NS, "actor");
    public static final Node TARGET_PLACE = node(NS, "targetPlace");
    public static final Node MEASURE_STATUS_CLASS = node(NS, "MeasureStatus");
    public static final Node MEASURE_STATUS = node(NS, "measureStatus");
    public static final Node PLANNED = node(NS, "Planned");
    public static final Node UNDER_WAY = node(NS, "UnderWay");
    public static final Node DONE = node(NS, "Done");
    public static final Node DEADLINE = node(NS, "deadline");
    public static final Node DECLARED_IN = node(NS, "declaredIn");

    public static final Node VISIT = node(NS, "Visit");
    public static final Node MEETING = node(NS, "Meeting");
    public static final Node TALKS = node(NS, "Talks");
    public static final Node SIGNING = node(NS, "Signing");
    public static final Node PRESS_CONFERENCE = node(NS, "PressConference");
    public static final Node CONFERENCE = node(NS, "Conference");
    public static final Node INSPECTION = node(NS, "Inspection");
    public static final Node PUBLICATION_EVENT = node(NS, "PublicationEvent");
    public static final Node LAUNCH = node(NS, "Launch");
    public static final Node APPOINTMENT = node(NS, "Appointment");
    public static final Node INVESTMENT = node(NS, "Investment");
    public static final Node DISASTER = node(NS, "Disaster");
    public static final Node MILITARY_ACTION = node(NS, "MilitaryAction");
    public static final Node OTHER_EVENT = node(NS, "OtherEvent");

    public static final Node OBSERVATION = node(NS, "Observation");
    public static final Node INDICATOR = node(NS, "indicator");
    public static final Node AMOUNT = node(NS, "amount");
    public static final Node UNIT = node(NS, "unit");
    public static final Node QUALIFIER = node(NS, "qualifier");
    public static final Node COMPARISON = node(NS, "comparison");
    public static final Node MEASURED_THING = node(NS, "measuredThing");
    public static final Node MEASURED_TEXT = node(NS, "measuredText");
    public static final Node PERIOD = node(NS, "period");
    public static final Node FIGURE_KIND_CLASS = node(NS, "FigureKind");
    public static final Node FIGURE_KIND = node(NS, "figureKind");
    public static final Node TARGET = node(NS, "Target");
    public static final Node RESULT = node(NS, "Result");

    public static final Node POLICY_DOCUMENT = node(NS, "PolicyDocument");
    public static final Node LAW = node(NS, "Law");
    public static final Node REGULATION = node(NS, "Regulation");
    public static final Node PLAN = node(NS, "Plan");
    public static final Node REPORT = node(NS, "Report");
    public static final Node AGREEMENT = node(NS, "Agreement");
    public static final Node NOTICE = node(NS, "Notice");
    public static final Node DECLARATION = node(NS, "Declaration");
    public static final Node PARTY = node(NS, "party");
    public static final Node ISSUER = node(NS, "issuer");
    public static final Node DOCUMENT_NUMBER = node(NS, "documentNumber");

    public static final Node CONTENT_HASH = node(NS, "contentHash");
    public static final Node TRUNCATED = node(NS, "truncated");
    public static final Node KICKER = node(NS, "kicker");
    public static final Node DECK = node(NS, "deck");
    public static final Node DATELINE = node(NS, "dateline");
    public static final Node FILED_ON = node(NS, "filedOn");
    public static final Node AGENCY = node(NS, "agency");
    public static final Node REPORTER = node(NS, "reporter");
    public static final Node SOURCE_LINE = node(NS, "sourceLine");
    public static final Node CAPTION = node(NS, "Caption");
    public static final Node CREDIT = node(NS, "credit");

    public static final Node EXTRACTOR = node(NS, "extractor");
    public static final Node CONFIDENCE = node(NS, "confidence");

    private Wp() {}
  }

  /** Holds terms of schema.org. */
  public static final class Schema {
    public static final String NS = "https://schema.org/";

    public static final Node NEWS_ARTICLE = node(NS, "NewsArticle");
    public static final Node HEADLINE = node(NS, "headline");
    public static final Node ARTICLE_BODY = node(NS, "articleBody");
    public static final Node DATE_PUBLISHED = node(NS, "datePublished");
    public static final Node AUTHOR = node(NS, "author");
    public static final Node EDITOR = node(NS, "editor");
    public static final Node PUBLISHER = node(NS, "publisher");
    public static final Node LOCATION_CREATED = node(NS, "locationCreated");
    public static final Node ARTICLE_SECTION = node(NS, "articleSection");
    public static final Node PAGINATION = node(NS, "pagination");
    public static final Node URL = node(NS, "url");
    public static final Node HAS_PART = node(NS, "hasPart");
    public static final Node POSITION = node(NS, "position");
    public static final Node TEXT = node(NS, "text");
    public static final Node ABOUT = node(NS, "about");
    public static final Node EVENT = node(NS, "Event");
    public static final Node MAIN_ENTITY = node(NS, "mainEntity");
    public static final Node EXPIRES = node(NS, "expires");
    public static final Node DATE_OF_APPLICABILITY = node(NS, "legislationDateOfApplicability");
    public static final Node PLACE = node(NS, "Place");
    public static final Node LOCATION = node(NS, "location");
    public static final Node VALUE = node(NS, "value");
    public static final Node UNIT_TEXT = node(NS, "unitText");
    public static final Node START_DATE = node(NS, "startDate");
    public static final Node END_DATE = node(NS, "endDate");
    public static final Node CONTAINED_IN_PLACE = node(NS, "containedInPlace");

    private Schema() {}
  }

  /** Holds terms of the W3C organization ontology. */
  public static final class Org {
    public static final String NS = "http://www.w3.org/ns/org#";

    public static final Node ORGANIZATION = node(NS, "Organization");
    public static final Node ORGANIZATION_OF_POST = node(NS, "organization");
    public static final Node MEMBER = node(NS, "member");
    public static final Node SUB_ORGANIZATION_OF = node(NS, "subOrganizationOf");

    private Org() {}
  }

  /** Holds terms of Friend of a Friend. */
  public static final class Foaf {
    public static final String NS = "http://xmlns.com/foaf/0.1/";

    public static final Node PERSON = node(NS, "Person");

    private Foaf() {}
  }

  /** Holds terms of SKOS. */
  public static final class Skos {
    public static final String NS = "http://www.w3.org/2004/02/skos/core#";

    public static final Node CONCEPT = node(NS, "Concept");
    public static final Node PREF_LABEL = node(NS, "prefLabel");
    public static final Node ALT_LABEL = node(NS, "altLabel");
    public static final Node BROADER = node(NS, "broader");
    public static final Node IN_SCHEME = node(NS, "inScheme");

    private Skos() {}
  }

  /** Holds terms of PROV-O. */
  public static final class Prov {
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Node WAS_QUOTED_FROM = node(NS, "wasQuotedFrom");
    public static final Node WAS_DERIVED_FROM = node(NS, "wasDerivedFrom");
    public static final Node ALTERNATE_OF = node(NS, "alternateOf");

    private Prov() {}
  }

  /** Holds terms of RDF Schema. */
  public static final class Rdfs {
    public static final String NS = "http://www.w3.org/2000/01/rdf-schema#";

    public static final Node LABEL = node(NS, "label");

    private Rdfs() {}
  }

  /** Holds terms of OWL-Time. */
  public static final class Time {
    public static final String NS = "http://www.w3.org/2006/time#";

    public static final Node PROPER_INTERVAL = node(NS, "ProperInterval");

    private Time() {}
  }

  /** Holds terms of the NLP Interchange Format. */
  public static final class Nif {
    public static final String NS =
        "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

    public static final Node OFFSET_BASED_STRING = node(NS, "OffsetBasedString");
    public static final Node REFERENCE_CONTEXT = node(NS, "referenceContext");
    public static final Node BEGIN_INDEX = node(NS, "beginIndex");
    public static final Node END_INDEX = node(NS, "endIndex");
    public static final Node ANCHOR_OF = node(NS, "anchorOf");

    private Nif() {}
  }

  /** Holds terms of the Internationalization Tag Set. */
  public static final class ItsRdf {
    public static final String NS = "http://www.w3.org/2005/11/its/rdf#";

    public static final Node TA_IDENT_REF = node(NS, "taIdentRef");

    private ItsRdf() {}
  }

  /** Holds terms of Dublin Core. */
  public static final class Dct {
    public static final String NS = "http://purl.org/dc/terms/";

    public static final Node SOURCE = node(NS, "source");
    public static final Node IDENTIFIER = node(NS, "identifier");
    public static final Node ISSUED = node(NS, "issued");
    public static final Node MODIFIED = node(NS, "modified");

    private Dct() {}
  }

  private static Node node(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
