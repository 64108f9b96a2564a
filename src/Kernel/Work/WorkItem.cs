using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Work;

/// <summary>Who has to do what by when. Modules open and close them with the record; <i>Hôm nay</i> shows them.</summary>
public sealed record WorkItem
{
    /// <summary>Id.</summary>
    public WorkItemId Id { get; init; }
    /// <summary>What is asked, stable, e.g. <c>documents.steer</c>.</summary>
    public string Kind { get; init; } = "";
    /// <summary>What is asked, in words, verb first: "Cho ý kiến", "Duyệt", "Tiếp nhận".</summary>
    public string Ask { get; init; } = "";
    /// <summary>Kind of the record, e.g. <c>incoming</c>.</summary>
    public string RecordKind { get; init; } = "";
    /// <summary>The record.</summary>
    public Guid RecordId { get; init; }
    /// <summary>The receiving line inside the record that this item stands for, when there are several.</summary>
    public Guid? LineId { get; init; }
    /// <summary>Access token of who must do it: a hat, a unit's head, a role's desk in an agency.</summary>
    public string Holder { get; init; } = "";
    /// <summary>The holder in words: "Nguyễn Thị Hoa – Văn thư", "Phòng Bưu chính – Viễn thông".</summary>
    public string HolderName { get; init; } = "";
    /// <summary>Agency in which the work is done.</summary>
    public AgencyId AgencyId { get; init; }
    /// <summary>Trích yếu.</summary>
    public string Title { get; init; } = "";
    /// <summary>Số ký hiệu or số đến; empty for a draft.</summary>
    public string Number { get; init; } = "";
    /// <summary>Who passed it on.</summary>
    public string FromName { get; init; } = "";
    /// <summary>Page where it is done.</summary>
    public string Link { get; init; } = "";
    /// <summary>Deadline (hạn xử lý), if any.</summary>
    public DateOnly? Due { get; init; }
    /// <summary>Whether the holder of this item holds the record ("Ai đang giữ?"); false for a copy for information.</summary>
    public bool Holds { get; init; } = true;
    /// <summary>Since when.</summary>
    public DateTimeOffset OpenedAt { get; init; }
    /// <summary>When first looked at by the holder.</summary>
    public DateTimeOffset? SeenAt { get; init; }
    /// <summary>When done or taken back; open while null.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    internal static void Map(ModelBuilder model, Engine engine) => model.Entity<WorkItem>(e =>
    {
        e.In(engine, "work", "item").HasKey(x => x.Id);
        e.HasIndex(x => new { x.Holder, x.Due, x.OpenedAt }).HasFilter("closed_at is null");
        e.HasIndex(x => x.RecordId);
        e.HasIndex(x => x.LineId);
    });
}
