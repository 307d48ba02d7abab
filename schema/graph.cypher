// Constraints and indexes of the graph (docs/graph.md), on nodes of ours alone; `Side` stands for A and for B.
// Every statement may run again.
CREATE CONSTRAINT nguonLive IF NOT EXISTS FOR (n:NguonLive) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT nguonLease IF NOT EXISTS FOR (n:NguonLease) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT nguonRegisterFile IF NOT EXISTS FOR (n:NguonRegisterFile) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT nguonIdSide IF NOT EXISTS FOR (n:NguonSide) REQUIRE n.id IS UNIQUE;
CREATE INDEX nguonNumberSide IF NOT EXISTS FOR (n:NguonSide) ON (n.numberKey);
CREATE INDEX nguonDigitsSide IF NOT EXISTS FOR (n:NguonSide) ON (n.digits);
CREATE INDEX nguonSlugSide IF NOT EXISTS FOR (n:NguonSide) ON (n.slug);
CREATE INDEX nguonKindIssuedSide IF NOT EXISTS FOR (n:NguonSide) ON (n.kind, n.issuedFirst);
CREATE INDEX nguonIssuedSide IF NOT EXISTS FOR (n:NguonSide) ON (n.issuedFirst);
CREATE INDEX nguonSeriesSide IF NOT EXISTS FOR (n:NguonSide) ON (n.seriesPlace);
CREATE INDEX nguonFirstSide IF NOT EXISTS FOR (n:NguonSide) ON (n.first);
CREATE FULLTEXT INDEX nguonSearchSide IF NOT EXISTS FOR (n:NguonSide) ON EACH [n.search]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
// Of nothing: what is searched before anything was loaded.
CREATE FULLTEXT INDEX nguonSearchNone IF NOT EXISTS FOR (n:NguonNone) ON EACH [n.search]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
