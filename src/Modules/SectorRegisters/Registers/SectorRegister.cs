namespace LienThong.SectorRegisters.Registers;

/// <summary>One working book of the sector: its typed rows, its fields in the form's order, and what it counts.</summary>
/// <param name="Slug">In addresses.</param>
/// <param name="One">One record in words, lower case.</param>
/// <param name="Parent">Code of the register whose records hold these; null when they stand alone.</param>
/// <param name="KindKey">The field by which records differ in their fields; null when all are alike.</param>
internal sealed record SectorRegister(string Code, string Slug, string Title, string One, string Icon, string? Parent, string? KindKey, RowShape Shape, IReadOnlyList<RegisterField> Fields, IReadOnlyList<RegisterFigure> Figures)
{
    /// <summary>Columns of a file that no field describes: the province, and the record above.</summary>
    public const string AreaKey = "area", ParentKey = "parent";

    public RegisterField? Find(string key) => Fields.FirstOrDefault(f => f.Key == key);

    public string KindOf(SectorRecord row) => KindKey is null ? "" : Find(KindKey)!.Shown(row);

    /// <summary>What a record is called in lists and search.</summary>
    public static string NameOf(SectorRecord row) => row.Name.Length > 0 ? row.Name : row.Number;
}
