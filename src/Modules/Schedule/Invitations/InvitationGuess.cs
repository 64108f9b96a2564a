using LienThong.Contracts.Documents;
using LienThong.WebKit;

namespace LienThong.Schedule;

/// <summary>What an invitation's subject says of when and where; what it does not say stays empty, and people look over it.</summary>
internal sealed record InvitationGuess(DateOnly? Day, int? StartsAt, string? Place)
{
    public static InvitationGuess Of(string subject, DateOnly arrived) => new(InvitationTexts.DayIn(subject, arrived), InvitationTexts.HourIn(subject), InvitationTexts.PlaceIn(subject));

    /// <summary>The form as it is first shown.</summary>
    public EntryInput Fill(Invitation source) => EntryInput.Empty with
    {
        Matter = source.Subject,
        Day = Vn.Date(Day),
        From = StartsAt is { } at ? HourTexts.Show(at) : null,
        Place = Place,
        ChairText = source.Sender,
    };
}
