namespace LienThong.Documents;

internal enum FieldForm
{
    Text,

    /// <summary>Digits alone.</summary>
    Number,

    /// <summary>2026-11-27.</summary>
    Date,
}

/// <summary>What may stand in an element of dossier.xml.</summary>
/// <param name="Required">Whether it must be there, and not empty.</param>
/// <param name="Many">Whether it may be there more than once.</param>
internal abstract record PartRule(string Name, bool Required, bool Many);

/// <param name="Length">Most characters, or most digits.</param>
internal sealed record FieldRule(string Name, FieldForm Form, int Length, bool Required) : PartRule(Name, Required, false);

/// <summary>An element that is not looked into.</summary>
internal sealed record OpaqueRule(string Name) : PartRule(Name, false, false);

/// <param name="Told">Whether its fields are told together when it ends; those of other groups are told with the group around them.</param>
internal sealed record BlockRule(string Name, bool Required, bool Many, bool Told, IReadOnlyList<PartRule> Parts) : PartRule(Name, Required, Many);

/// <summary>The fields of Phụ lục VI, Nghị định 30/2020/NĐ-CP, with their lengths; and the files, which the annex leaves to the systems.</summary>
internal static class DossierFormat
{
    public const string Main = "dossier.xml", Folder = "Files/";
    public const string Dossier = "Dossier", Documents = "Documents", Document = "Document", File = "File", To = "To";

    private const bool Must = true, May = false;

    // The annex says 13, which the identifiers of QĐ 20/2020/QĐ-TTg outgrew: they have up to 35.
    private const int LongestOrgan = 35;

    public static readonly BlockRule Root = new(Dossier, Must, false, true,
    [
        FileCode(),
        Text("Title", 500, Must), Text("Maintenance", 30, Must), Text("Rights", 30, May), Text("Creator", 30, Must), Text("Language", 50, May),
        Date("StartDate", Must), Date("EndDate", May), Number("DocTotal", 4, Must), Number("PageTotal", 4, Must), Text("Description", 500, May),
        new BlockRule(Documents, Must, false, false, [new BlockRule(Document, Must, true, true, DocumentParts())]),
    ]);

    private static List<PartRule> DocumentParts() =>
    [
        FileCode(),
        Number("DocOrdinal", 3, Must), Text("TypeName", 100, Must), Text("CodeNumber", 11, May), Text("CodeNotation", 30, May), Date("IssuedDate", Must), Text("OrganName", 200, Must), Text("Subject", 500, Must),
        Text("Language", 30, May), Number("PageAmount", 3, Must), Text("Description", 500, May),
        new BlockRule("SignerInfo", May, false, false, [Text("Position", 100, May), Text("FullName", 50, Must)]),
        Number("Priority", 1, May), Date("DueDate", May),
        // Văn bản đi.
        new BlockRule(To, May, true, true, [Text("OrganId", LongestOrgan, May), Text("OrganName", 200, Must)]), Number("IssuedAmount", 3, May),
        // Văn bản đến.
        Date("ArrivalDate", May), Number("ArrivalNumber", 10, May), Text("ToPlaces", 1000, May), new OpaqueRule("TraceHeaderList"),
        new BlockRule("Files", Must, false, false, [new BlockRule(File, Must, true, true, [Text("Name", Kernel.Files.FileName.Longest, Must), Number("Size", 12, Must), Text("Sha256", 64, Must)])]),
    ];

    private static BlockRule FileCode() => new("FileCode", Must, false, false, [Text("OrganId", LongestOrgan, Must), Number("FileCatalog", 4, Must), Text("FileNotation", 20, Must)]);

    private static FieldRule Text(string name, int length, bool required) => new(name, FieldForm.Text, length, required);

    private static FieldRule Number(string name, int digits, bool required) => new(name, FieldForm.Number, digits, required);

    private static FieldRule Date(string name, bool required) => new(name, FieldForm.Date, 10, required);
}
