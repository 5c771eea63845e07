// title.vi: Tìm theo tên, có dấu hay không dấu đều được
// title.en: Find things by name, with or without marks
// param text: folded text
// param limit: integer = 20
MATCH (n:Entity)
WHERE n.searchName CONTAINS $text
RETURN n.name AS name,
       [label IN labels(n) WHERE label <> 'Entity'][0] AS type,
       n.aliases AS aliases,
       n.id AS id,
       CASE WHEN n.searchName = $text THEN 0 WHEN n.searchName STARTS WITH $text THEN 1 ELSE 2 END AS rank
ORDER BY rank, size(n.searchName), name, id
LIMIT $limit
