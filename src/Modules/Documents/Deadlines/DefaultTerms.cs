using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>In how many working days an agency deals with a type of document when nobody names a day.</summary>
internal sealed class DefaultTerm
{
    /// <summary>The line of all types that have none of their own.</summary>
    public const string Others = "";

    public AgencyId AgencyId { get; init; }
    public string TypeCode { get; init; } = Others;
    /// <summary>0 is no deadline, also where the other types have one.</summary>
    public int Days { get; init; }
}

/// <summary>Reads an agency's usual deadlines and gives them to what is registered.</summary>
internal sealed class DefaultTerms(Holidays holidays)
{
    public static Task<List<DefaultTerm>> OfAsync(Session session, AgencyId agency) =>
        session.QueryAsync<DefaultTerm>("select agency_id, type_code, days from [documents.default_term] where agency_id = @Agency order by type_code", new { Agency = agency });

    /// <summary>The letter with its usual deadline, counted from the day of arrival; as it is where a day is named, where there shall be none, and unopened.</summary>
    public async Task<NewIncoming> ApplyAsync(Session session, NewIncoming letter)
    {
        if (letter.Due is not null || letter.NoDue || letter.AddresseeId is not null || !string.IsNullOrEmpty(letter.AddresseeName)) return letter;
        var days = await session.FindAsync<int?>("""
            select days from [documents.default_term] where agency_id = @Agency and (type_code = @TypeCode or type_code = '') order by type_code desc limit 1
            """, new { letter.Agency, letter.TypeCode });
        if (days is null or 0) return letter;
        var term = Term.After(await holidays.HeldAsync(session), letter.ArrivalDate, days.Value);
        return letter with { Due = term.Due, DueFrom = term.From, DueDays = term.Days };
    }
}
