using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Work;

/// <summary>Opens, closes and lists work items inside the caller's transaction.</summary>
public sealed class WorkItems
{
    private const string Columns = "select id, kind, ask, record_kind, record_id, line_id, holder, holder_name, agency_id, title, number, from_name, link, due, holds, opened_at, seen_at, closed_at from [work.item]";

    /// <summary>Opens one; the time is the act's.</summary>
    public async Task<WorkItemId> OpenAsync(Session session, WorkItem item)
    {
        var row = item with { Id = TypedId.New<WorkItemId>(), OpenedAt = session.Act.At };
        await session.ExecuteAsync("""
            insert into [work.item](id, kind, ask, record_kind, record_id, line_id, holder, holder_name, agency_id, title, number, from_name, link, due, holds, opened_at)
            values (@Id, @Kind, @Ask, @RecordKind, @RecordId, @LineId, @Holder, @HolderName, @AgencyId, @Title, @Number, @FromName, @Link, @Due, @Holds, @OpenedAt)
            """, row);
        return row.Id;
    }

    /// <summary>Opens many in few statements, as when a document goes to 440 agencies; the time is the act's where the item has none.</summary>
    public Task OpenManyAsync(Session session, IReadOnlyList<WorkItem> items) => session.InsertManyAsync(
        "[work.item]", "id, kind, ask, record_kind, record_id, line_id, holder, holder_name, agency_id, title, number, from_name, link, due, holds, opened_at",
        [.. items.Select(i => new object?[]
        {
            TypedId.New<WorkItemId>(), i.Kind, i.Ask, i.RecordKind, i.RecordId, i.LineId, i.Holder, i.HolderName, i.AgencyId, i.Title, i.Number, i.FromName, i.Link, i.Due, i.Holds, i.OpenedAt == default ? session.Act.At : i.OpenedAt,
        })]);

    /// <summary>Closes the open items of a record, or only those of a kind or of a line; how many.</summary>
    public Task<int> CloseAsync(Session session, Guid record, string? kind = null, Guid? line = null) => session.ExecuteAsync(
        "update [work.item] set closed_at = @At where record_id = @Record and closed_at is null"
        + (kind is null ? "" : " and kind = @Kind") + (line is null ? "" : " and line_id = @Line"),
        new { session.Act.At, Record = record, Kind = kind, Line = line });

    /// <summary>Gives the open items of a record, or only those of a line, another deadline.</summary>
    public Task<int> MoveDueAsync(Session session, Guid record, Guid? line, DateOnly? due) => session.ExecuteAsync(
        "update [work.item] set due = @Due where record_id = @Record and closed_at is null" + (line is null ? "" : " and line_id = @Line"), new { Due = due, Record = record, Line = line });

    /// <summary>Everything open at one holder goes on at another, who has not looked at it yet; how many.</summary>
    public Task<int> PassAsync(Session session, string from, string to, string toName) => session.ExecuteAsync(
        "update [work.item] set holder = @To, holder_name = @Name, seen_at = null where holder = @From and closed_at is null", new { From = from, To = to, Name = toName });

    /// <summary>Open items of a line stand for the line that goes on in its place.</summary>
    public Task<int> MoveLineAsync(Session session, Guid record, Guid line, Guid heir) => session.ExecuteAsync(
        "update [work.item] set line_id = @Heir where record_id = @Record and line_id = @Line and closed_at is null", new { Record = record, Line = line, Heir = heir });

    /// <summary>Whether somebody has looked at what was opened for a record at that moment and is open still.</summary>
    public async Task<bool> WasSeenAsync(Session session, Guid record, DateTimeOffset openedAt) => await session.ScalarAsync<int>(
        "select count(*) from [work.item] where record_id = @Record and opened_at = @At and seen_at is not null and closed_at is null", new { Record = record, At = openedAt }) > 0;

    /// <summary>As if the act of that moment had not been: what it opened for the record is gone, what it closed is open.</summary>
    public async Task UndoAsync(Session session, Guid record, DateTimeOffset at)
    {
        await session.ExecuteAsync("delete from [work.item] where record_id = @Record and opened_at = @At", new { Record = record, At = at });
        await session.ExecuteAsync("update [work.item] set closed_at = null where record_id = @Record and closed_at = @At", new { Record = record, At = at });
    }

    /// <summary>Notes that a holder has looked at the record (đã xem); only the first look counts.</summary>
    public Task<int> SeeAsync(Session session, Guid record, string[] tokens, DateTimeOffset at) => session.ExecuteAsync(
        "update [work.item] set seen_at = @At where record_id = @Record and closed_at is null and seen_at is null and holder in @Tokens",
        new { At = at, Record = record, Tokens = tokens });

    /// <summary>Open items of a reader, overdue first, those without deadline last.</summary>
    /// <param name="session">Session.</param>
    /// <param name="reader">Whose tokens.</param>
    /// <param name="limit">At most so many; ask for one more to know whether there are more.</param>
    public Task<List<WorkItem>> OpenForAsync(Session session, Reader reader, int limit) => session.QueryAsync<WorkItem>(
        Columns + " where holder in @Tokens and closed_at is null order by coalesce(due, 99991231), opened_at, id limit @Limit",
        new { reader.Tokens, Limit = limit });

    /// <summary>How many open items each holder has by deadline, up to a day: for reminders.</summary>
    public static Task<List<DueCount>> DueUntilAsync(Session session, DateOnly day) => session.QueryAsync<DueCount>(
        "select holder, due, count(*) as items from [work.item] where closed_at is null and due <= @Day group by holder, due order by holder, due", new { Day = day });

    /// <summary>How many open items a reader has.</summary>
    public Task<int> CountForAsync(Session session, Reader reader) => session.ScalarAsync<int>(
        "select count(*) from [work.item] where holder in @Tokens and closed_at is null", new { reader.Tokens });

    /// <summary>Open items of one record: who has it now, since when ("Ai đang giữ?").</summary>
    public Task<List<WorkItem>> OfRecordAsync(Session session, Guid record, bool openOnly = true) => session.QueryAsync<WorkItem>(
        Columns + " where record_id = @Record" + (openOnly ? " and closed_at is null" : "") + " order by opened_at, id", new { Record = record });

    /// <summary>Holders of many records in one statement, for lists: who has each, in the order in which they got it.</summary>
    public Task<List<Holding>> HoldersAsync(Session session, IReadOnlyList<Guid> records) => records.Count == 0
        ? Task.FromResult(new List<Holding>())
        : session.QueryAsync<Holding>("select record_id, holder_name from [work.item] where record_id in @Records and closed_at is null and holds order by opened_at, id",
            new { Records = session.Ids(records) });
}

/// <summary>That somebody has a record in hand.</summary>
public sealed class Holding
{
    /// <summary>The record.</summary>
    public Guid RecordId { get; init; }

    /// <summary>Person, unit or desk, as shown.</summary>
    public string HolderName { get; init; } = "";
}

/// <summary>Open items of a holder with one deadline.</summary>
public sealed class DueCount
{
    /// <summary>Access token of who must do them.</summary>
    public string Holder { get; init; } = "";

    /// <summary>The deadline.</summary>
    public DateOnly Due { get; init; }

    /// <summary>How many.</summary>
    public int Items { get; init; }
}
