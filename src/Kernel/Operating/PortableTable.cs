using LienThong.Kernel.Data;

namespace LienThong.Kernel.Operating;

/// <summary>How the values of a column are written outside the engines.</summary>
internal enum PortableKind
{
    /// <summary>A UUID, as text.</summary>
    Id,
    /// <summary>Bytes, as base64.</summary>
    Bytes,
    /// <summary>Text.</summary>
    Text,
    /// <summary>64 bits.</summary>
    Long,
    /// <summary>32 bits.</summary>
    Int,
    /// <summary>true or false.</summary>
    Flag,
    /// <summary>A search entry's place: each engine has its own, see <see cref="Search.PortablePlaces"/>.</summary>
    Place,
}

/// <summary>A column as both engines have it.</summary>
internal sealed record PortableColumn(string Name, PortableKind Kind);

/// <summary>A table as both engines have it: read in one order, so that equal contents give equal bytes.</summary>
/// <param name="Schema">Module's schema.</param>
/// <param name="Name">Table.</param>
/// <param name="Columns">In the order they are written.</param>
/// <param name="Order">Columns that give the rows their one order; unique together.</param>
internal sealed record PortableTable(string Schema, string Name, IReadOnlyList<PortableColumn> Columns, IReadOnlyList<string> Order)
{
    /// <summary>As people and the backup call it.</summary>
    public string FullName => $"{Schema}.{Name}";

    /// <summary>As hand-written SQL calls it.</summary>
    public string InSql => $"[{Schema}.{Name}]";

    public string ColumnList => string.Join(", ", Columns.Select(c => $"\"{c.Name}\""));

    /// <summary>All rows in order. Text goes by its bytes: the engines' own orders differ.</summary>
    public string Select(Engine engine) => $"select {ColumnList} from {InSql} order by {string.Join(", ", Order.Select(name => OrderBy(name, engine)))}";

    private string OrderBy(string name, Engine engine) =>
        engine == Engine.Postgres && Columns.First(c => c.Name == name).Kind == PortableKind.Text ? $"\"{name}\" collate \"C\"" : $"\"{name}\"";
}

/// <summary>What a table held when it was written: equal tables have equal counts and digests on both engines.</summary>
internal sealed record PortableContents(PortableTable Table, long Rows, string Sha256);
