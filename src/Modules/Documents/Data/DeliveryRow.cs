using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>An intended recipient, chosen while drafting or issuing; its id becomes the delivery's.</summary>
internal sealed class RecipientRow
{
    public DeliveryId Id { get; init; }
    public OutgoingId OutgoingId { get; init; }
    public int Position { get; init; }

    /// <summary>Null for a recipient that is not on the system.</summary>
    public AgencyId? AgencyId { get; init; }
    public string Name { get; init; } = "";

    /// <summary>Gửi giấy, thư: always for a recipient that is not on the system.</summary>
    public bool Paper { get; init; }
    public int Copies { get; init; }
}

/// <summary>One receiving line: the state stands here, not on the document.</summary>
internal sealed class DeliveryRow
{
    public const string Kind = "delivery";

    public DeliveryId Id { get; init; }
    public OutgoingId OutgoingId { get; init; }
    public int Position { get; init; }
    public AgencyId? AgencyId { get; init; }
    public string Name { get; init; } = "";
    public bool Paper { get; init; }
    public int Copies { get; init; }
    public DeliveryState State { get; set; }
    public DateTimeOffset SentAt { get; init; }
    public DateTimeOffset StateAt { get; set; }
    public string StateBy { get; set; } = "";
    public string? Reason { get; set; }

    /// <summary>The incoming document that it became there.</summary>
    public Guid? IncomingId { get; set; }
}

/// <summary>A change of a line's state after it was sent: when, by whom, why.</summary>
internal sealed class DeliveryEventRow
{
    public Guid Id { get; init; }
    public DeliveryId DeliveryId { get; init; }
    public OutgoingId OutgoingId { get; init; }
    public DeliveryState State { get; init; }
    public DateTimeOffset At { get; init; }
    public string By { get; init; } = "";
    public string? Reason { get; init; }
}

/// <summary>Văn bản liên quan: one row, read from both ends.</summary>
internal sealed class RelatedRow
{
    public Guid Id { get; init; }
    public Guid LeftId { get; init; }
    public Guid RightId { get; init; }

    /// <summary>The left one answers the right one.</summary>
    public bool Answers { get; init; }
    public DateTimeOffset At { get; init; }
    public string ByName { get; init; } = "";
}

/// <summary>A group of recipients that an agency keeps.</summary>
internal sealed class RecipientGroupRow
{
    public RecipientGroupId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public string Name { get; init; } = "";
    public string SortKey { get; init; } = "";

    /// <summary>Follows the organisation by level instead of a list; null for a list.</summary>
    public GroupRule? Rule { get; init; }
    public long Version { get; init; }
}

/// <summary>One member of a listed group.</summary>
internal sealed class RecipientMemberRow
{
    public Guid Id { get; init; }
    public RecipientGroupId GroupId { get; init; }
    public int Position { get; init; }
    public AgencyId? AgencyId { get; init; }
    public string Name { get; init; } = "";
}

/// <summary>Groups that need no list: whoever stands in the organisation on the day.</summary>
internal enum GroupRule
{
    /// <summary>Các sở, ban, ngành.</summary>
    Departments,
    /// <summary>UBND các xã, phường.</summary>
    Communes,
    /// <summary>Các đơn vị trực thuộc cơ quan mình.</summary>
    Subordinates,
    /// <summary>Tất cả.</summary>
    All,
}
