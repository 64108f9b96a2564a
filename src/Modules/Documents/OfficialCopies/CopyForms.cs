namespace LienThong.Documents;

/// <summary>Which kinds of copies go from what to what (NĐ 30/2020 Đ.25): only an extract is also made from electronic to electronic.</summary>
internal static class CopyForms
{
    public static bool Allows(CopyKind kind, CopyForm form) => kind == CopyKind.Extract || form != CopyForm.ElectronicToElectronic;

    public static bool FromPaper(CopyForm form) => form is CopyForm.PaperToPaper or CopyForm.PaperToElectronic;

    public static bool ToPaper(CopyForm form) => form is CopyForm.PaperToPaper or CopyForm.ElectronicToPaper;

    /// <summary>As the notation begins with: "SY-STTTT".</summary>
    public static string CodeOf(CopyKind kind) => kind switch
    {
        CopyKind.TrueCopy => "SY",
        CopyKind.CopyOfCopy => "SL",
        _ => "TrS",
    };
}
