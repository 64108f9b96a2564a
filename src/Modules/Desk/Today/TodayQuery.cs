using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;
using LienThong.WebKit;

namespace LienThong.Desk.Today;

/// <summary>One line of Hôm nay.</summary>
/// <param name="Item">What is asked, of what, by when.</param>
/// <param name="Left">Working days left; below zero is late.</param>
/// <param name="Hat">In which of the reader's hats it is done.</param>
internal sealed record TodayLine(WorkItem Item, int Left, Actor? Hat)
{
    /// <summary>For whom the reader would act by delegation; null for oneself.</summary>
    public string? For => Hat?.OnBehalfOf;
}

/// <summary>Everything that waits for a reader, in the three groups of the day.</summary>
internal sealed record TodayView(int Total, IReadOnlyList<TodayLine> Late, IReadOnlyList<TodayLine> Now, IReadOnlyList<TodayLine> Coming);

/// <summary>Reads Hôm nay across modules, units, hats and delegations: three statements whatever the number of items.</summary>
internal sealed class TodayQuery(UnitOfWork work, WorkItems items, Holidays holidays, Current current, Clock clock)
{
    public const int Shown = 200;

    public async Task<TodayView> AskAsync(CancellationToken ct)
    {
        var reader = await current.ReaderAsync();
        if (!reader.May(Permissions.Today)) return new(0, [], [], []);
        var (open, total, calendar) = await work.ReadAsync(async s =>
        {
            var first = await items.OpenForAsync(s, reader, Shown);
            return (first, first.Count < Shown ? first.Count : await items.CountForAsync(s, reader), await holidays.CalendarAsync(s));
        }, ct);
        var today = clock.Today;
        var lines = open.ConvertAll(i => new TodayLine(i, i.Due is { } due ? calendar.Left(today, due) : int.MaxValue, HolderOf(reader, i)));
        return new(total,
            lines.FindAll(l => l.Item.Due < today),
            lines.FindAll(l => l.Item.Due == today),
            lines.FindAll(l => l.Item.Due is null || l.Item.Due > today));
    }

    // Own tokens come first: an item that is the reader's anyway is not shown as a delegator's.
    private static Actor? HolderOf(Reader reader, WorkItem item) =>
        reader.Hats.Where(h => Holds(h, item.Holder)).MinBy(h => h.Delegation is not null);

    private static bool Holds(Actor hat, string holder) =>
        holder == Token.Hat(hat.Appointment) || holder == Token.Desk(hat.Agency, hat.Role) || (hat.Unit is { } unit && holder == Token.Head(unit)) || holder == Token.Person(hat.Person);
}
