using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>An outgoing document, from its first draft on.</summary>
internal readonly record struct OutgoingId(Guid Value) : ITypedId<OutgoingId>
{
    public static OutgoingId From(Guid value) => new(value);
    public override string ToString() => Value.ToString("N");
}

/// <summary>One receiving line of an issued document; before the issue, one intended recipient under the same id.</summary>
internal readonly record struct DeliveryId(Guid Value) : ITypedId<DeliveryId>
{
    public static DeliveryId From(Guid value) => new(value);
    public override string ToString() => Value.ToString("N");
}

/// <summary>A saved group of recipients of one agency.</summary>
internal readonly record struct RecipientGroupId(Guid Value) : ITypedId<RecipientGroupId>
{
    public static RecipientGroupId From(Guid value) => new(value);
    public override string ToString() => Value.ToString("N");
}
