using LienThong.Kernel.Data;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Results;

namespace LienThong.Organisation.CarryOut;

/// <summary>Closes the books of agencies that end, saying which book goes on, and opens the successor's where it has none yet.</summary>
internal sealed class BookClosing(Registers registers)
{
    public async Task<Result<Done>> CloseAsync(Session session, ReorganisationRow row, ResolvedPlan plan, MinutesWriter minutes)
    {
        foreach (var agency in plan.Agencies)
        {
            var why = ReorganisationWords.BookClosed(agency.Was.Name, row.Basis, row.OnDay, string.Join(", ", agency.Plan.Heirs.Select(h => plan.NameOf(h.To))));
            foreach (var book in agency.Books)
            {
                var closed = await registers.CloseBookAsync(session, book.Id, why);
                if (!closed.IsOk) return closed;
                // Refused when the successor has that book: then its own goes on.
                if (Goes(book, row.OnDay)) _ = await registers.OpenBookAsync(session, book.KeyFor(agency.Rest), 1);
            }

            minutes.AddBooks(agency);
        }

        return Done.It;
    }

    // Last year's book that nobody closed needs no heir. Terms and further books are what that agency decided: the heir's own decisions stand.
    private static bool Goes(OpenBook book, DateOnly day) => book.Series.Length == 0 && int.TryParse(book.Period, out var year) && year >= day.Year;
}
