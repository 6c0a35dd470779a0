"""Every register is told of in one table, and has its place among the registers."""

from dataclasses import fields

from segplan.model.registers.policies import PolicyRegister
from segplan.model.registry import REGISTERS, Registers


def test_every_register_has_an_attribute_and_every_attribute_a_register() -> None:
    assert [one.name for one in fields(Registers)] == [kind.attribute for kind in REGISTERS.values()]


def test_registers_are_given_by_name_and_those_that_could_not_be_read_left_out() -> None:
    policies = PolicyRegister(formatversion=0, styrdokument=())
    registers = Registers.from_names({"styrdokument": policies, "mål": None})
    assert registers.policies is policies
    assert registers.by_name == {"styrdokument": policies}
