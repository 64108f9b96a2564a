using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>An incoming document (văn bản đến) of one agency.</summary>
internal readonly record struct IncomingId(Guid Value) : ITypedId<IncomingId>
{
    public static IncomingId From(Guid value) => new(value);
    public override string ToString() => Value.ToString("N");
}

/// <summary>One receiving line (luồng) of an incoming document: who has to do what part of it.</summary>
internal readonly record struct LineId(Guid Value) : ITypedId<LineId>
{
    public static LineId From(Guid value) => new(value);
    public override string ToString() => Value.ToString("N");
}

/// <summary>One remark in the conversation on a document: bút phê, opinion, answer.</summary>
internal readonly record struct NoteId(Guid Value) : ITypedId<NoteId>
{
    public static NoteId From(Guid value) => new(value);
    public override string ToString() => Value.ToString("N");
}

/// <summary>A file on a document.</summary>
internal readonly record struct AttachmentId(Guid Value) : ITypedId<AttachmentId>
{
    public static AttachmentId From(Guid value) => new(value);
    public override string ToString() => Value.ToString("N");
}
