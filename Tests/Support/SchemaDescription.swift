package import TongluCore
package import TongluDatabase

/// A database's schema from its catalog: a line for each table, column, index, constraint and
/// policy.
package enum SchemaDescription {
  package static func read(_ database: Database) throws(Status) -> [String] {
    let reader = try database.makeReader()
    defer { reader.endTurn() }
    let isShared = database.isShared
    return try reader.read(tenant: 0, timeLimit: .max) { snapshot throws(Status) in
      var lines: [String] = []
      for statement in isShared ? postgreSQL : sqlite {
        lines += try snapshot.all(statement) { row throws(Status) in row.text(0) }
      }
      return lines
    }
  }

  private static let sqlite: [Statement] = [
    """
    SELECT s.type || ' ' || s.name || ' ' || COALESCE(s.sql, '') FROM sqlite_schema AS s
    WHERE s.name NOT LIKE 'sqlite_stat%' ORDER BY 1
    """,
    """
    SELECT 'column ' || t.name || ' ' || c.cid || ' ' || c.name || ' ' || c.type || ' '
      || c."notnull" || ' ' || COALESCE(c.dflt_value, '-') || ' ' || c.pk || ' ' || c.hidden
      || ' ' || t.wr
    FROM pragma_table_list AS t CROSS JOIN pragma_table_xinfo(t.name) AS c
    WHERE t.schema = 'main' AND t.type = 'table' ORDER BY 1
    """,
    """
    SELECT 'index ' || t.name || ' ' || l.name || ' ' || l."unique" || l.origin || l.partial || ' '
      || i.seqno || ' ' || COALESCE(i.name, '-') || ' ' || i."desc" || ' ' || i.coll || i.key
    FROM pragma_table_list AS t CROSS JOIN pragma_index_list(t.name) AS l
      CROSS JOIN pragma_index_xinfo(l.name) AS i
    WHERE t.schema = 'main' AND t.type = 'table' ORDER BY 1
    """,
    """
    SELECT 'reference ' || t.name || ' ' || f.seq || ' ' || f."from" || ' ' || f."table" || ' '
      || COALESCE(f."to", '-') || ' ' || f.on_delete || ' ' || f.on_update
    FROM pragma_table_list AS t CROSS JOIN pragma_foreign_key_list(t.name) AS f
    WHERE t.schema = 'main' AND t.type = 'table' ORDER BY 1
    """,
    "SELECT 'statistic ' || tbl || ' ' || idx || ' ' || stat FROM sqlite_stat1 ORDER BY 1",
    "SELECT 'migration ' || number || ' ' || name || ' ' || checksum FROM migrations ORDER BY 1",
  ]

  private static let postgreSQL: [Statement] = [
    """
    SELECT format('%s %s security %s forced %s options %s', c.relkind, c.relname,
      c.relrowsecurity, c.relforcerowsecurity, c.reloptions)
    FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' ORDER BY 1
    """,
    """
    SELECT format('column %s %s %s %s not null %s default %s generated %s%s collation %s',
      c.relname, ROW_NUMBER() OVER (PARTITION BY c.oid ORDER BY a.attnum), a.attname,
      format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid),
      a.attgenerated, a.attidentity, l.collname)
    FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid
      JOIN pg_namespace AS n ON n.oid = c.relnamespace
      LEFT JOIN pg_attrdef AS d ON d.adrelid = c.oid AND d.adnum = a.attnum
      LEFT JOIN pg_collation AS l ON l.oid = a.attcollation
    WHERE n.nspname = 'public' AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
    ORDER BY 1
    """,
    """
    SELECT pg_get_indexdef(i.indexrelid) FROM pg_index AS i
      JOIN pg_class AS c ON c.oid = i.indrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' ORDER BY 1
    """,
    """
    SELECT format('constraint %s %s %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
    FROM pg_constraint AS k JOIN pg_class AS c ON c.oid = k.conrelid
      JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' ORDER BY 1
    """,
    """
    SELECT format('policy %s %s %s %s using %s check %s', c.relname, p.polname, p.polcmd,
      p.polpermissive, pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
    FROM pg_policy AS p JOIN pg_class AS c ON c.oid = p.polrelid ORDER BY 1
    """,
    """
    SELECT format('migration %s %s %s', number, name, checksum) FROM migrations ORDER BY 1
    """,
  ]
}
