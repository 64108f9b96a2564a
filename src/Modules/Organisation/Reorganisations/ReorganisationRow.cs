using LienThong.Kernel;
using LienThong.Kernel.Identity;

namespace LienThong.Organisation;

/// <summary>A reorganisation: one decision, one day.</summary>
internal readonly record struct ReorganisationId(Guid Value) : ITypedId<ReorganisationId>
{
    public static ReorganisationId From(Guid value) => new(value);
    public override string ToString() => Value.ToString("N");
}

internal enum ReorganisationState
{
    /// <summary>Đang chuẩn bị.</summary>
    Prepared,
    /// <summary>Đã thực hiện: its plan has become history, its minutes stand.</summary>
    Done,
    /// <summary>Đã bỏ.</summary>
    Cancelled,
}

/// <summary>A reorganisation as stored.</summary>
internal sealed class ReorganisationRow
{
    public ReorganisationId Id { get; init; }
    public string Title { get; init; } = "";
    public string DecisionNumber { get; init; } = "";
    public DateOnly DecisionDate { get; init; }
    public DateOnly OnDay { get; init; }
    public ReorganisationState State { get; init; }

    /// <summary>The <see cref="ReorganisationPlan"/> as JSON.</summary>
    public string Plan { get; init; } = "";
    public long Version { get; init; }
    public AgencyId PreparedIn { get; init; }
    public string PreparedByName { get; init; } = "";
    public DateTimeOffset PreparedAt { get; init; }
    public DateTimeOffset? DoneAt { get; init; }
    public string? DoneByName { get; init; }

    /// <summary>Why it could not be carried out by itself on its day.</summary>
    public string? Fault { get; init; }

    public ReorganisationPlan Planned => Json.Read<ReorganisationPlan>(Plan);

    public string Basis => ReorganisationWords.Basis(DecisionNumber, DecisionDate);
}

/// <summary>One line of the minutes: what passed, from whom to whom, in the words of that day.</summary>
internal sealed class HandedRow
{
    public const string Unit = "unit", Person = "person", Book = "book", Scope = "scope";

    public Guid Id { get; init; }
    public ReorganisationId ReorganisationId { get; init; }
    public int Position { get; init; }
    public string Kind { get; init; } = "";
    public Guid RecordId { get; init; }
    public AgencyId FromAgencyId { get; init; }
    public string FromName { get; init; } = "";
    public string Title { get; init; } = "";
    public string Number { get; init; } = "";
    public string Had { get; init; } = "";
    public AgencyId ToAgencyId { get; init; }
    public string ToName { get; init; } = "";
    public string Gets { get; init; } = "";
    public int Items { get; init; }
}
