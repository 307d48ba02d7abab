// Constraints and indexes of the graph (docs/graph.md). Every statement may run again.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT message_id IF NOT EXISTS FOR (n:Message) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT task_id IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (n:Figure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT discrepancy_id IF NOT EXISTS FOR (n:Discrepancy) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT data_version_id IF NOT EXISTS FOR (n:DataVersion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT unit_id IF NOT EXISTS FOR (n:Unit) REQUIRE n.id IS UNIQUE;
CREATE INDEX document_number IF NOT EXISTS FOR (n:Document) ON (n.numberKey);
CREATE INDEX document_digits IF NOT EXISTS FOR (n:Document) ON (n.digits);
CREATE INDEX document_slug IF NOT EXISTS FOR (n:Document) ON (n.slug);
CREATE INDEX document_kind_issued IF NOT EXISTS FOR (n:Document) ON (n.kind, n.issuedFirst);
CREATE INDEX document_issued IF NOT EXISTS FOR (n:Document) ON (n.issuedFirst);
CREATE INDEX event_first IF NOT EXISTS FOR (n:Event) ON (n.first);
CREATE INDEX agency_slug IF NOT EXISTS FOR (n:Agency) ON (n.slug);
CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Message|Document|Agency|Task|Event|Figure) ON EACH [n.search]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
