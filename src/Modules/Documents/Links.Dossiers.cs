namespace LienThong.Documents;

internal static partial class Links
{
    public const string Dossiers = "/ho-so";
    public const string OpenDossier = Dossiers + "/lap";
    public const string DossiersExport = Dossiers + "/xuat.xlsx";
    public const string FilePlan = "/danh-muc-ho-so";
    public const string ImportFilePlan = FilePlan + "/nhap";
    public const string FilePlanExport = FilePlan + "/xuat.xlsx";
    public const string RetentionTerms = FilePlan + "/thoi-han";
    public const string Transfers = "/nop-luu";
    public const string NewTransfer = Transfers + "/giao";

    public static string Dossier(DossierId id) => $"{Dossiers}/{id}";

    public static string Dossier(DossierId id, string step) => $"{Dossiers}/{id}/{step}";

    public static string OpenDossierUnder(HeadingId heading) => $"{OpenDossier}?muc={heading}";

    /// <summary>Where a document is put into dossiers.</summary>
    public static string FileInto(string kind, Guid record) => $"{Dossiers}/dua-vao/{(kind == Documents.Incoming.Kind ? DossierSteps.OfIncoming : DossierSteps.OfOutgoing)}/{record:N}";

    public static string OpenDossierWith(string kind, Guid record) => $"{OpenDossier}?loai={(kind == Documents.Incoming.Kind ? DossierSteps.OfIncoming : DossierSteps.OfOutgoing)}&van_ban={record:N}";

    public static string PlanOf(int year) => $"{FilePlan}?nam={year}";

    public static string Heading(HeadingId id) => $"{FilePlan}/{id}";

    public static string Transfer(TransferId id) => $"{Transfers}/{id}";

    /// <summary>Where the archive judges it.</summary>
    public static string Receive(TransferId id) => $"{Transfers}/{id}/{DossierSteps.Receive}";
}

/// <summary>The last part of each step's address.</summary>
internal static class DossierSteps
{
    public const string Edit = "sua", Close = "ket-thuc", Reopen = "mo-lai", Extend = "gia-han", Pages = "so-trang", Decide = "duyet-gia-han", Receive = "tiep-nhan", Approve = "phe-duyet", Package = "goi.zip", OfIncoming = "den", OfOutgoing = "di";
}
