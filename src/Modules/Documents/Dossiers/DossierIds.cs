using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>A dossier (hồ sơ công việc) of an agency.</summary>
internal readonly record struct DossierId(Guid Value) : ITypedId<DossierId>
{
    public static DossierId From(Guid value) => new(value);
    public override string ToString() => Value.ToString("N");
}

/// <summary>A heading of an agency's yearly list of dossiers (danh mục hồ sơ).</summary>
internal readonly record struct HeadingId(Guid Value) : ITypedId<HeadingId>
{
    public static HeadingId From(Guid value) => new(value);
    public override string ToString() => Value.ToString("N");
}

/// <summary>One handing of dossiers over to the agency's archive (nộp lưu).</summary>
internal readonly record struct TransferId(Guid Value) : ITypedId<TransferId>
{
    public static TransferId From(Guid value) => new(value);
    public override string ToString() => Value.ToString("N");
}
