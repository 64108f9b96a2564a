using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Statistics.Returns;

/// <summary>One who hands in returns.</summary>
internal readonly record struct ReporterId(Guid Value) : ITypedId<ReporterId>
{
    public static ReporterId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>One return: a form of a reporter for a period.</summary>
internal readonly record struct ReturnId(Guid Value) : ITypedId<ReturnId>
{
    public static ReturnId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>An enterprise or agency that reports to an office about a province.</summary>
internal sealed class ReporterRow
{
    public ReporterId Id { get; init; }

    /// <summary>Who reports: an enterprise outside the civil service, or an agency.</summary>
    public AgencyId AgencyId { get; init; }

    /// <summary>Who receives and approves.</summary>
    public AgencyId OfficeId { get; init; }
    public Guid AreaId { get; init; }

    /// <summary><see cref="ReturnForm.Kind"/>.</summary>
    public string Kind { get; init; } = "";
    public string Name { get; init; } = "";

    /// <summary>Of an enterprise; empty for an agency of the node.</summary>
    public string TaxCode { get; init; } = "";

    /// <summary>The first period that ends on this day or later is reported.</summary>
    public DateOnly FromDay { get; init; }

    /// <summary>Who of it is told what became of its returns.</summary>
    public IReadOnlyList<string> Holders => [Token.Desk(AgencyId, TaxCode.Length > 0 ? Role.NguoiBaoCao : Role.VanThu)];
}

/// <summary>A return as it stands now.</summary>
internal sealed class ReturnRow
{
    public ReturnId Id { get; init; }
    public ReporterId ReporterId { get; init; }
    public string Form { get; init; } = "";
    public string Period { get; init; } = "";
    public DateOnly PeriodFrom { get; init; }
    public DateOnly PeriodTo { get; init; }
    public ReturnState State { get; set; }
    public DateTimeOffset? SentAt { get; set; }
    public string SentBy { get; set; } = "";

    public long Version { get; set; }
}

/// <summary>What stands in a line, as it was typed.</summary>
internal sealed class ReturnCellRow
{
    public Guid Id { get; init; }
    public ReturnId ReturnId { get; init; }
    public string Indicator { get; init; } = "";
    public string Breakdown { get; init; } = "";
    public string Typed { get; init; } = "";

    /// <summary>The plan, as it was typed; empty where the form does not ask for it.</summary>
    public string Plan { get; init; } = "";

    /// <summary>The reporter's answer to a warning.</summary>
    public string Answer { get; init; } = "";
}

/// <summary>What was done with a return.</summary>
internal sealed class ReturnStepRow
{
    public Guid Id { get; init; }
    public ReturnId ReturnId { get; init; }
    public DateTimeOffset At { get; init; }
    public ReturnAction Action { get; init; }
    public string PersonName { get; init; } = "";
    public string Words { get; init; } = "";
}

/// <summary>A reminder that was told, so that nobody is told twice.</summary>
internal sealed class ReturnReminderRow
{
    public Guid Id { get; init; }
    public ReporterId ReporterId { get; init; }
    public string Form { get; init; } = "";
    public string Period { get; init; } = "";
    public DateOnly PeriodTo { get; init; }

    /// <summary>Of how many working days before the deadline; -1 after it.</summary>
    public int Stage { get; init; }
    public DateTimeOffset At { get; init; }
}

/// <summary>An approved value, held for true in [<see cref="RecordedAt"/>, <see cref="SupersededAt"/>); the province's figure is the sum of its reporters'.</summary>
internal sealed class ReturnedRow
{
    public Guid Id { get; init; }
    public ReturnId ReturnId { get; init; }
    public ReporterId ReporterId { get; init; }
    public Guid AreaId { get; init; }
    public string Indicator { get; init; } = "";
    public DateOnly PeriodFrom { get; init; }
    public DateOnly PeriodTo { get; init; }
    public string Breakdown { get; init; } = "";

    /// <summary>What was meant to happen, beside what did.</summary>
    public bool Plan { get; init; }

    /// <summary>In millionths of the indicator's unit.</summary>
    public long Amount { get; init; }
    public string PersonName { get; init; } = "";
    public DateTimeOffset SentAt { get; init; }
    public DateTimeOffset RecordedAt { get; init; }
    public DateTimeOffset? SupersededAt { get; init; }
}
