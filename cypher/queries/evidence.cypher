// title.vi: Câu nào nói lên quan hệ giữa hai đối tượng này?
// title.en: Which sentences say that these two are related, and how?
// param from: id of an entity
// param to: id of an entity
MATCH (from:Entity {id: $from})-[r]-(to:Entity {id: $to})
UNWIND range(0, size(r.evidence) - 1) AS i
MATCH (sentence:Passage {id: r.evidence[i]})-[:PART_OF]->(document:Document)
RETURN type(r) AS relation,
       startNode(r).name AS source,
       endNode(r).name AS target,
       r.certainty AS certainty,
       sentence.text AS sentence,
       r.evidenceSpans[i] AS span,
       r.evidenceRules[i] AS rule,
       document.title AS document,
       document.paths AS paths,
       document.publishedAt AS publishedAt
ORDER BY relation, source, publishedAt, sentence, span
