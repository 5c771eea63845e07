// title.vi: Tìm theo tên, có dấu hay không dấu đều được
// title.en: Find things by name, with or without marks
// param text: folded text
// param limit: integer = 20
// Territories that only the gazetteer lists come last; of the others short names before long ones.
MATCH (n:Entity)
WHERE n.searchName CONTAINS $text
WITH n,
     CASE WHEN EXISTS { MATCH (n)-[:MENTIONED_IN]->(p:Passage) WHERE NOT p.id STARTS WITH 'gazetteer:' }
          THEN 0 ELSE 1 END AS onlyListed,
     CASE WHEN n.searchName = $text THEN 0
          WHEN ' ' + n.searchName + ' ' CONTAINS ' ' + $text + ' ' THEN 1
          ELSE 2 END AS rank
RETURN n.name AS name,
       [label IN labels(n) WHERE label <> 'Entity'][0] AS type,
       n.aliases AS aliases,
       n.id AS id,
       rank
ORDER BY onlyListed, rank, size(n.searchName), name, id
LIMIT $limit
