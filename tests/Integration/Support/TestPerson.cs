using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Integration.Support;

/// <summary>One of the office's people: the name to sign in with, and the hat.</summary>
public sealed record TestPerson(string User, string Name, PersonId Person, AppointmentId Appointment, string Title, AgencyId Agency, UnitId? Unit, Role Role)
{
    public Actor Actor => new(Person, Name, Appointment, Title, Agency, Unit, Role);
}
