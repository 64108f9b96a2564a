using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Adds remarks to the conversation of a document.</summary>
internal sealed class Notes
{
    /// <summary>Adds one remark of the acting hat; nothing when the text is empty.</summary>
    public string Add(Session session, Incoming row, string? text, string? addressed, bool steers)
    {
        var clean = Nfc.CleanLines(text);
        if (clean.Length == 0) return clean;
        var actor = session.Act.Actor;
        session.Context<DocumentsContext>().Notes.Add(new Note
        {
            Id = TypedId.New<NoteId>(),
            RecordKind = Incoming.Kind,
            RecordId = row.Id.Value,
            AppointmentId = actor.Appointment,
            PersonName = actor.PersonName,
            Title = actor.Title,
            OnBehalfOf = actor.OnBehalfOf,
            Addressed = addressed,
            Steers = steers,
            Text = clean,
            At = session.Act.At,
        });
        return clean;
    }
}
